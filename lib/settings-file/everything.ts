/** All that Firebreak keeps, as one file: what it looks like. Version 1; a newer one is refused, an older one brought up to date. */
import * as v from 'valibot';
import {
  deckSchema,
  entrySchema,
  excusedSchema,
  experimentSchema,
  heldSchema,
  id,
  lookBackSchema,
  serverSchema,
  settingsSchema,
  text,
  tuningSchema,
} from '../schemas';

export const EVERYTHING_FORMAT = 'firebreak-everything';
export const EVERYTHING_VERSION = 1;

const base64 = text(8000);

export const everythingSchema = v.strictObject({
  format: v.literal(EVERYTHING_FORMAT),
  version: v.literal(EVERYTHING_VERSION),
  /** ISO 8601. */
  exported: v.pipe(v.string(), v.isoTimestamp()),
  /** What was set; settings that a file leaves out are as they come. */
  settings: v.partial(settingsSchema),
  decks: v.array(deckSchema),
  entries: v.array(entrySchema),
  lookBacks: v.array(lookBackSchema),
  /** Lines to oneself under a passphrase, as they are: locked. */
  sealed: v.array(v.strictObject({ id, from: base64, iv: base64, data: base64, sum: base64 })),
  lock: v.nullable(
    v.strictObject({
      rounds: v.pipe(v.number(), v.integer()),
      salt: base64,
      check: base64,
      publicKey: base64,
      iv: base64,
      privateKey: base64,
      sum: base64,
    }),
  ),
  experiment: v.nullable(experimentSchema),
  held: v.array(heldSchema),
  excused: v.array(excusedSchema),
  /** Ids of the questions asked lately, the newest last. */
  asked: v.array(id),
  tuning: tuningSchema,
  /** Own servers. Permissions cannot be taken in with a file: each has to be allowed anew. Older files have none. */
  servers: v.optional(v.pipe(v.array(serverSchema), v.maxLength(200)), []),
  /** Secret of the installation, without which excused people and threads would not be known again. */
  salt: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'is not a secret of Firebreak')),
});

export type Everything = v.InferOutput<typeof everythingSchema>;
