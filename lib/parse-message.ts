/** Reading messages that arrive at the background: exactly what a sender may say, or nothing. */
import * as v from 'valibot';
import type { Message } from './messages';
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

/** What a page's guard may say. */
const fromPageSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('hello') }),
  v.strictObject({ kind: v.literal('record'), entry: entrySchema }),
  v.strictObject({ kind: v.literal('hold'), held: heldSchema }),
  v.strictObject({ kind: v.literal('excuse'), excused: v.pipe(v.array(excusedSchema), v.maxLength(4)) }),
  v.strictObject({ kind: v.literal('seen'), sightings: v.pipe(v.array(sightingSchema), v.maxLength(500)) }),
  v.strictObject({ kind: v.literal('mute'), signal: id, muted: v.boolean() }),
  v.strictObject({ kind: v.literal('fault'), what: text(200) }),
]);

/** What only the extension's own pages may say, besides. */
const fromOwnPageSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('set'), settings: v.partial(settingsSchema) }),
  v.strictObject({ kind: v.literal('snooze'), until: instant }),
  v.strictObject({ kind: v.literal('keep-holding'), held: id, due: v.nullable(instant) }),
  v.strictObject({ kind: v.literal('let-go'), held: id }),
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
