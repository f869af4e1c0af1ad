/**
 * The one typed protocol between the guard in a page, the extension's own pages, and the background.
 * Everything that arrives is parsed here with a schema before anybody uses it; everything that is sent has a
 * time limit, because a background that fails at start never answers (seen in Chromium and Firefox).
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import {
  entrySchema,
  excusedSchema,
  heldSchema,
  id,
  instant,
  settingsSchema,
  sightingSchema,
  text,
} from './schemas';
import type { Entry, Excused, Held, Settings, Sighting } from './types';

/** A message without an answer for this long is given up, in milliseconds. */
export const ANSWER_WITHIN = 1000;

export { entrySchema, excusedSchema, heldSchema, LONGEST_DRAFT, settingsSchema } from './schemas';

/** What a page's guard may say. */
const fromPageSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('hello') }),
  v.strictObject({ kind: v.literal('record'), entry: entrySchema }),
  v.strictObject({ kind: v.literal('hold'), held: heldSchema }),
  v.strictObject({ kind: v.literal('excuse'), excused: v.pipe(v.array(excusedSchema), v.maxLength(4)) }),
  v.strictObject({ kind: v.literal('seen'), sightings: v.pipe(v.array(sightingSchema), v.maxLength(500)) }),
  v.strictObject({ kind: v.literal('fault'), what: text(200) }),
]);

/** What only the extension's own pages may say, besides. */
const fromOwnPageSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('set'), settings: v.partial(settingsSchema) }),
  v.strictObject({ kind: v.literal('snooze'), until: instant }),
  v.strictObject({ kind: v.literal('let-go'), held: id }),
]);

type FromPage =
  | { kind: 'hello' }
  | { kind: 'record'; entry: Entry }
  | { kind: 'hold'; held: Held }
  | { kind: 'excuse'; excused: Excused[] }
  | { kind: 'seen'; sightings: Sighting[] }
  | { kind: 'fault'; what: string };

type FromOwnPage =
  | { kind: 'set'; settings: Partial<Settings> }
  | { kind: 'snooze'; until: number }
  | { kind: 'let-go'; held: string };

export type Message = FromPage | FromOwnPage;

/** What the guard keeps in hand, so that a press can be decided without asking anybody. */
export interface Memory {
  readonly settings: Settings;
  /** Secret of this installation, hex: handles and threads are hashed with it. */
  readonly salt: string;
  /** Hashes of threads and people not to ask about. */
  readonly excused: readonly string[];
  /** Ids of the questions asked lately, the newest last. */
  readonly asked: readonly string[];
  /** Firebreak is silent until then (ms since 1970); 0 when it is not snoozed. */
  readonly snoozedUntil: number;
  /** Posts seen in the last day, by hash of the person they point at. */
  readonly crowd: Readonly<Record<string, number>>;
}

/** What a write came to: done, or why not, in plain words. */
export type Done = { readonly ok: true } | { readonly ok: false; readonly why: string };

/** The answer to each kind of message. */
export type Answer<M extends Message> = M['kind'] extends 'hello' ? Memory : Done;

/** No answer came in time; the caller goes on without one. */
export class NoAnswer extends Error {
  override name = 'NoAnswer';
}

/**
 * Asks the background. Rejects with `NoAnswer` when nothing comes within `within` milliseconds or the extension
 * has been updated or removed under this page.
 */
export async function ask<M extends Message>(message: M, within = ANSWER_WITHIN): Promise<Answer<M>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NoAnswer(`no answer to "${message.kind}" in ${within} ms`)), within);
  });
  try {
    const answer = await Promise.race([browser.runtime.sendMessage(message), late]);
    if (answer === undefined || answer === null) throw new NoAnswer(`nobody answered "${message.kind}"`);
    return answer as Answer<M>;
  } catch (error) {
    throw error instanceof NoAnswer ? error : new NoAnswer(String(error));
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Reads something that arrived. `own` says that it came from a page of the extension itself.
 * Returns `undefined` for anything that is not exactly a message that this sender may send.
 */
export function parseMessage(raw: unknown, own: boolean): Message | undefined {
  const page = v.safeParse(fromPageSchema, raw);
  if (page.success) return page.output as Message;
  if (!own) return undefined;
  const ownPage = v.safeParse(fromOwnPageSchema, raw);
  return ownPage.success ? (ownPage.output as Message) : undefined;
}

/** What the background tells the guards in open tabs when something a decision rests on has changed. */
export interface Changed {
  readonly kind: 'changed';
  readonly memory: Memory;
}

/** What the popup asks the guard of the tab it is opened over, and what it gets. */
export interface Look {
  readonly kind: 'look';
}
export interface Sight {
  readonly site: string;
  /** `true` when the page's posts can be read, `false` when it looks like a page of the site but cannot. */
  readonly readable: boolean;
  /** What could not be done on this page since it was opened, in plain words. */
  readonly faults: readonly string[];
}
