/** One deck, open: its name, its questions in order, and what can be done with it. */
import { useRef, useState } from 'preact/hooks';
import { DECK_LIMITS } from '@/lib/settings';
import type { Deck, Question } from '@/lib/types';
import { TextField } from '../options/text-field';
import { withMoved, withNewQuestion, withoutQuestion, withQuestion } from './edit';
import { Preview } from './preview';
import { QuestionCard } from './question-card';
import { useReorder } from './use-reorder';

export interface DeckViewProps {
  readonly deck: Deck;
  /** It came with Firebreak. */
  readonly builtIn: boolean;
  /** The person has changed it (or made it). */
  readonly own: boolean;
  readonly pinned: string | null;
  readonly breath: number;
  readonly keepsLine: boolean;
  newId(): string;
  onChange(label: string, deck: Deck): Promise<boolean>;
  onPin(question: Question | null): void;
  onDuplicate(): void;
  onSave(as: 'json' | 'text'): void;
  /** Deletes an own deck, or puts a built-in one back as it came. */
  onRemove(): void;
}

export function DeckView(props: DeckViewProps) {
  const { deck, pinned } = props;
  const { questions } = deck;
  const [open, setOpen] = useState<string>();
  const [shown, setShown] = useState<string>();
  const [moved, setMoved] = useState('');
  const [fresh, setFresh] = useState('');
  const freshField = useRef<HTMLInputElement>(null);

  const reorder = useReorder(
    questions.map(({ id }) => id),
    (id, to) => {
      setMoved(`Now ${to + 1} of ${questions.length}.`);
      void props.onChange('The order has changed.', withMoved(deck, id, to));
    },
  );
  const focusHandle = (id: string | undefined) => {
    const item = [...(reorder.list.current?.children ?? [])].find(
      (one) => (one as HTMLElement).dataset.question === id,
    );
    (item?.querySelector<HTMLElement>('.handle') ?? freshField.current)?.focus();
  };

  function remove(question: Question) {
    const at = questions.indexOf(question);
    const next = questions[at + 1] ?? questions[at - 1];
    setOpen(undefined);
    void props.onChange(`“${question.text}” deleted.`, withoutQuestion(deck, question.id));
    focusHandle(next?.id);
  }

  async function add() {
    const text = fresh.trim().replaceAll(/\s+/g, ' ');
    if (text === '') return;
    const question: Question = { id: `${deck.id}/${props.newId()}`, text, moves: [], occasions: [] };
    if (await props.onChange(`“${text}” added.`, withNewQuestion(deck, question))) setFresh('');
  }

  const isFull = questions.length >= DECK_LIMITS.questions;
  const first = questions.find(({ id }) => id === open) ?? questions[0];
  return (
    <div class="deck-view">
      <div class="names">
        <TextField
          label="Name"
          value={deck.name}
          most={DECK_LIMITS.name}
          onSave={(name) => void (name && props.onChange(`Now called “${name}”.`, { ...deck, name }))}
        />
        <TextField
          label="What it is for"
          value={deck.about}
          most={DECK_LIMITS.about}
          onSave={(about) => void props.onChange('What it is for has changed.', { ...deck, about })}
        />
      </div>
      <div class="two">
        <div class="stack">
          <p class="unseen" id="how-to-move">
            Drag it, or use the arrow keys.
          </p>
          <p class="unseen" role="status">
            {moved}
          </p>
          <ul class="questions" ref={reorder.list}>
            {reorder.order.flatMap((id, at) => {
              const question = questions.find((one) => one.id === id);
              if (!question) return [];
              return (
                <QuestionCard
                  key={id}
                  question={question}
                  place={at + 1}
                  of={questions.length}
                  pinned={pinned === id}
                  open={open === id}
                  reorder={reorder}
                  onOpen={(isOpen) => {
                    setOpen(isOpen ? id : undefined);
                    setShown(isOpen ? question.text : undefined);
                    if (!isOpen) focusHandle(id);
                  }}
                  onWrite={setShown}
                  onText={(text) =>
                    void props.onChange('The question has changed.', withQuestion(deck, id, { text }))
                  }
                  onTag={(change) =>
                    void props.onChange('When it is asked has changed.', withQuestion(deck, id, change))
                  }
                  onPin={() => props.onPin(pinned === id ? null : question)}
                  onCopy={() =>
                    void (
                      !isFull &&
                      props.onChange(
                        'Duplicated.',
                        withNewQuestion(deck, { ...question, id: `${deck.id}/${props.newId()}` }, id),
                      )
                    )
                  }
                  onDelete={() => remove(question)}
                />
              );
            })}
          </ul>
          {!isFull && (
            <form
              class="add"
              onSubmit={(event) => {
                event.preventDefault();
                void add();
              }}
            >
              <label for="fresh">A new question</label>
              <input
                ref={freshField}
                id="fresh"
                type="text"
                dir="auto"
                maxLength={DECK_LIMITS.question}
                value={fresh}
                onInput={({ currentTarget }) => {
                  setFresh(currentTarget.value);
                  setShown(currentTarget.value || undefined);
                }}
              />
              <button type="submit">Add</button>
            </form>
          )}
          <p class="soft">
            {questions.length} of at most {DECK_LIMITS.questions} questions, each up to {DECK_LIMITS.question}{' '}
            characters.
          </p>
          <p class="ways">
            <button type="button" onClick={props.onDuplicate}>
              Duplicate this deck
            </button>
            <button type="button" onClick={() => props.onSave('json')}>
              Save as a file
            </button>
            <button type="button" onClick={() => props.onSave('text')}>
              Save as plain text
            </button>
            {props.own && (
              <button type="button" onClick={props.onRemove}>
                {props.builtIn ? 'Put it back as it came' : 'Delete this deck'}
              </button>
            )}
          </p>
        </div>
        <Preview
          question={(shown ?? first?.text) || null}
          breath={props.breath}
          keepsLine={props.keepsLine}
        />
      </div>
    </div>
  );
}
