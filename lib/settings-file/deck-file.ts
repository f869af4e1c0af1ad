/** Decks as files: JSON with a version (its JSON Schema is public/schema/deck-1.json), or plain text. Pure. */
import * as v from 'valibot';
import { questionSchema } from '../schemas';
import { DECK_LIMITS } from '../settings';
import type { Deck } from '../types';
import { readFile } from './read-json';
import { Refused } from './refused';

const DECK_FORMAT = 'firebreak-deck';
const DECK_VERSION = 1;

/** Something that a browser would take for markup. */
const HTML = /<[a-z!/][^>]*>/i;
/** Characters that are no text. */
const CONTROL = /[\p{Cc}--[\n\t]]/v;

/** Plain words; one flat pipe, so that the published schema tells the limits. */
const plain = (most: number) =>
  v.pipe(
    v.string(),
    v.maxLength(most),
    v.check((text) => !HTML.test(text), 'holds HTML; only plain words are read'),
    v.check((text) => !CONTROL.test(text), 'holds signs that cannot be shown'),
  );
/** At least one sign that is no space. */
const words = (most: number) => v.pipe(plain(most), v.regex(/\S/, 'is empty'));

export const deckFileSchema = v.strictObject({
  format: v.literal(DECK_FORMAT),
  version: v.literal(DECK_VERSION),
  name: words(DECK_LIMITS.name),
  about: v.optional(plain(DECK_LIMITS.about), ''),
  questions: v.pipe(
    v.array(v.strictObject({ ...questionSchema.entries, text: words(DECK_LIMITS.question) })),
    v.minLength(1, 'has no questions'),
    v.maxLength(DECK_LIMITS.questions),
  ),
});

/** No deck file is larger, in bytes. */
export const LARGEST_DECK = 1_000_000;

/** The deck in a file's text, JSON or plain, with `id` as its own. Throws `Refused`. */
export function readDeck(name: string, text: string, id: string): Deck {
  return text.trimStart().startsWith('{') || name.endsWith('.json')
    ? fromJson(text, id)
    : fromText(name, text, id);
}

function fromJson(text: string, id: string): Deck {
  const file = readFile(text, {
    schema: deckFileSchema,
    format: DECK_FORMAT,
    version: DECK_VERSION,
    called: 'a deck file',
  });
  const seen = new Map<string, number>();
  for (const [at, question] of file.questions.entries()) {
    const before = seen.get(question.id);
    if (before !== undefined) {
      throw new Refused(
        `Questions ${before + 1} and ${at + 1} have the same id “${question.id}”. Nothing was changed.`,
      );
    }
    seen.set(question.id, at);
  }
  // Ids are the file's own: prefixed, so that two decks never share a question by accident.
  const questions = file.questions.map((question) => ({
    ...question,
    id: `${id}/${question.id}`.slice(0, 100),
  }));
  return { id, name: file.name, about: file.about, questions };
}

/** One question a line; a first line that begins with # is the name. */
function fromText(fileName: string, text: string, id: string): Deck {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const title = lines[0]?.startsWith('#') ? lines[0].replace(/^#+\s*/, '') : fileName.replace(/\.[^.]*$/, '');
  const questions = lines.flatMap((line, at) => {
    if (line === '' || line.startsWith('#')) return [];
    const wrong = HTML.test(line)
      ? 'holds HTML; only plain words are read'
      : CONTROL.test(line)
        ? 'holds signs that cannot be shown'
        : line.length > DECK_LIMITS.question
          ? `is too long: at most ${DECK_LIMITS.question} characters, found ${line.length}`
          : undefined;
    if (wrong) throw new Refused(`Line ${at + 1} ${wrong}. Nothing was changed.`);
    return [{ id: `${id}/${at + 1}`, text: line, moves: [], occasions: [] }];
  });
  if (questions.length === 0) throw new Refused('This file has no questions. Nothing was changed.');
  if (questions.length > DECK_LIMITS.questions) {
    throw new Refused(
      `This file has ${questions.length} questions; a deck holds at most ${DECK_LIMITS.questions}. Nothing was changed.`,
    );
  }
  return { id, name: title.slice(0, DECK_LIMITS.name) || 'A deck', about: '', questions };
}

export function deckToJson({ id, name, about, questions }: Deck): string {
  const own = (one: string) => (one.startsWith(`${id}/`) ? one.slice(id.length + 1) : one);
  const file = {
    format: DECK_FORMAT,
    version: DECK_VERSION,
    name,
    about,
    questions: questions.map((question) => ({ ...question, id: own(question.id) })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

export function deckToText({ name, questions }: Deck): string {
  return `# ${name}\n\n${questions.map(({ text }) => text.replaceAll(/\s+/g, ' ')).join('\n')}\n`;
}
