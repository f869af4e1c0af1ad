/** The decks: the box, or one deck open. */
import { Box } from '@/components/decks/box';
import { DeckView } from '@/components/decks/deck-view';
import { copyOf } from '@/components/decks/edit';
import { FileButton } from '@/components/options/file-button';
import { isBuiltIn } from '@/lib/reflection/in-use';
import { DECK_LIMITS } from '@/lib/settings';
import { deckToJson, deckToText, LARGEST_DECK, readDeck } from '@/lib/settings-file/deck-file';
import { Refused } from '@/lib/settings-file/refused';
import { textOf } from '@/lib/settings-file/take-file';
import type { Deck } from '@/lib/types';
import { saveFile } from '../log/save-file';
import { addDeckDeed, deckDeed, removeDeckDeed } from './deeds';
import type { OptionsData } from './state';
import type { UseOptions } from './use-options';

export interface DecksScreenProps {
  readonly data: OptionsData;
  readonly options: UseOptions;
  /** Id of the deck that is open; empty for the box. */
  readonly open: string;
  go(hash: string): void;
}

const newId = () => crypto.randomUUID().slice(0, 8);

/** A file's name out of a deck's. */
function fileName(deck: Deck, ending: string): string {
  const name = deck.name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
  return `firebreak-deck-${name || 'mine'}.${ending}`;
}

export function DecksScreen({ data, options, open, go }: DecksScreenProps) {
  const { settings, decks, changed } = data;
  const deck = decks.find(({ id }) => id === open);
  const ownCount = decks.filter(({ id }) => !isBuiltIn(id)).length;

  async function add(label: string, fresh: Deck) {
    if (ownCount >= DECK_LIMITS.decks) {
      options.tell(`There are ${ownCount} decks of your own already; at most ${DECK_LIMITS.decks} fit.`);
      return;
    }
    if (await options.perform(addDeckDeed(label, fresh, settings))) go(`#decks/${fresh.id}`);
  }

  async function takeIn(file: File) {
    try {
      const text = await textOf(file, LARGEST_DECK);
      const fresh = readDeck(file.name, text, `own-${newId()}`);
      await add(`“${fresh.name}” taken in, ${fresh.questions.length} questions.`, fresh);
    } catch (error) {
      options.tell(
        error instanceof Refused ? error.message : 'This file could not be read. Nothing was changed.',
      );
    }
  }

  if (deck) {
    const builtIn = isBuiltIn(deck.id);
    return (
      <>
        <p>
          <a class="back" href="#decks">
            ← All decks
          </a>
        </p>
        <h1 tabIndex={-1} dir="auto">
          {deck.name}
        </h1>
        <DeckView
          key={deck.id}
          deck={deck}
          builtIn={builtIn}
          own={changed.includes(deck.id)}
          pinned={settings.pinned}
          breath={settings.breath}
          keepsLine={settings.keepWords}
          newId={newId}
          onChange={(label, next) => options.perform(deckDeed(label, deck, next, changed.includes(deck.id)))}
          onPin={(question) =>
            void options.set(
              question ? `“${question.text}” is asked every time.` : 'No question is pinned.',
              {
                pinned: question?.id ?? null,
              },
            )
          }
          onDuplicate={() => void add(`A copy of “${deck.name}”.`, copyOf(deck, newId))}
          onSave={(as) =>
            as === 'json'
              ? saveFile(fileName(deck, 'json'), deckToJson(deck), 'application/json')
              : saveFile(fileName(deck, 'txt'), deckToText(deck), 'text/plain')
          }
          onRemove={() => {
            const label = builtIn ? `“${deck.name}” is back as it came.` : `“${deck.name}” deleted.`;
            void options.perform(removeDeckDeed(label, deck, settings));
            if (!builtIn) go('#decks');
          }}
        />
      </>
    );
  }

  const pinned = decks.flatMap(({ questions }) => questions).find(({ id }) => id === settings.pinned);
  const isSilent = settings.decks.every(
    (id) => !decks.some((one) => one.id === id && one.questions.length > 0),
  );
  return (
    <>
      <h1 tabIndex={-1}>Decks</h1>
      <p>
        A pause asks one question. It comes from the decks that are on, suits the moment, and does not come
        again until the others have been asked.
      </p>
      {pinned && (
        <p class="notice">
          <span>
            Asked every time: <b>{pinned.text}</b>
          </span>
          <button type="button" onClick={() => void options.set('No question is pinned.', { pinned: null })}>
            Unpin
          </button>
        </p>
      )}
      {isSilent && <p class="notice">No deck is on: a pause will ask nothing, and only show why it came.</p>}
      <Box
        decks={decks}
        on={settings.decks}
        changed={changed}
        onSwitch={(one, on) =>
          void options.set(`“${one.name}” is ${on ? 'on' : 'off'}.`, {
            decks: on ? [...settings.decks, one.id] : settings.decks.filter((id) => id !== one.id),
          })
        }
      />
      <p class="ways">
        <button
          type="button"
          onClick={() =>
            void add('A new deck.', { id: `own-${newId()}`, name: 'My deck', about: '', questions: [] })
          }
        >
          New deck
        </button>
        <FileButton
          label="Take in a file"
          accept=".json,.txt,application/json,text/plain"
          onFile={(file) => void takeIn(file)}
        />
      </p>
      <p class="soft">
        A file holds one deck: JSON as Firebreak saves it (<a href="/schema/deck-1.json">its schema</a>), or
        plain text with one question a line. At most {DECK_LIMITS.questions} questions of{' '}
        {DECK_LIMITS.question} characters, no HTML.
      </p>
    </>
  );
}
