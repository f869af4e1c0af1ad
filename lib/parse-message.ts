/** Reading messages that arrive at the background: exactly what a sender may say, or nothing. */
import * as v from 'valibot';
import type { Message } from './messages';
import {
  deckSchema,
  entrySchema,
  excusedSchema,
  heldSchema,
  id,
  instant,
  lookBackAnswerSchema,
  reasonsSchema,
  settingsSchema,
  sightingSchema,
  text,
  tuningSchema,
} from './schemas';

/** What a page's guard may say. */
const fromPageSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('hello') }),
  v.strictObject({ kind: v.literal('record'), entry: entrySchema }),
  v.strictObject({ kind: v.literal('hold'), held: heldSchema }),
  v.strictObject({ kind: v.literal('excuse'), excused: v.pipe(v.array(excusedSchema), v.maxLength(4)) }),
  v.strictObject({ kind: v.literal('seen'), sightings: v.pipe(v.array(sightingSchema), v.maxLength(500)) }),
  v.strictObject({ kind: v.literal('mute'), signal: id, muted: v.boolean() }),
  v.strictObject({ kind: v.literal('misread'), signals: reasonsSchema }),
  v.strictObject({ kind: v.literal('fault'), what: text(200) }),
  v.strictObject({ kind: v.literal('sight-changed') }),
  v.strictObject({ kind: v.literal('newcomer') }),
]);

/** Hosts as `lib/hosts.ts` and the list of own servers have them; a site's have at most this many. */
const hostsSchema = v.pipe(
  v.array(v.pipe(text(255), v.regex(/^(?:\*|(?:\*\.)?[a-z0-9.-]+)$/))),
  v.maxLength(300),
);

/** What only the extension's own pages may say, besides. */
const fromOwnPageSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('set'),
    settings: v.partial(settingsSchema),
    was: v.optional(v.partial(settingsSchema)),
  }),
  v.strictObject({ kind: v.literal('forget-later'), setting: v.keyof(settingsSchema) }),
  v.strictObject({ kind: v.literal('put-deck'), deck: deckSchema, was: v.optional(deckSchema) }),
  v.strictObject({ kind: v.literal('remove-deck'), deck: id }),
  v.strictObject({ kind: v.literal('label-excused'), excused: id, label: text(80) }),
  v.strictObject({ kind: v.literal('unexcuse'), excused: id }),
  v.strictObject({ kind: v.literal('reset-tuning'), signal: v.nullable(id) }),
  v.strictObject({ kind: v.literal('set-tuning'), tuning: tuningSchema }),
  v.strictObject({ kind: v.literal('snooze'), until: instant }),
  v.strictObject({ kind: v.literal('keep-holding'), held: id, due: v.nullable(instant) }),
  v.strictObject({ kind: v.literal('let-go'), held: id }),
  v.strictObject({ kind: v.literal('look-back'), entry: id, answer: lookBackAnswerSchema }),
  v.strictObject({ kind: v.literal('turn-on'), hosts: hostsSchema }),
  v.strictObject({ kind: v.literal('turn-off'), hosts: hostsSchema }),
  v.strictObject({ kind: v.literal('log-changed') }),
]);

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
