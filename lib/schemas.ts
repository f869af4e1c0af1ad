/**
 * What a stored row or an arriving message must look like. One schema for both: what may come in may be kept, and
 * what is read back is checked with the same eye. `lib/types.ts` says what the words mean.
 */
import * as v from 'valibot';
import { HOST_NAME } from './host-names';
import { DECK_LIMITS, LONGEST_BREATH, LONGEST_DRAFT } from './settings';

/** A text of at most so many characters. */
export const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
/** An id or a hash. */
export const id = text(100);
const moveSchema = v.picklist(['reply', 'quote', 'repost', 'post']);
const occasionSchema = v.picklist(['callout', 'crowd', 'hot-words', 'night']);
/** The names of all sites. */
export const SITE_IDS = [
  'x',
  'bluesky',
  'mastodon',
  'threads',
  'reddit',
  'substack',
  'facebook',
  'tumblr',
  'youtube',
  'tiktok',
  'elk',
  'phanpy',
  'lemmy',
] as const;
const siteSchema = v.picklist(SITE_IDS);
/** Milliseconds since 1970 UTC. */
export const instant = v.pipe(v.number(), v.finite(), v.minValue(0));
const count = v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0)));
const whenSchema = v.picklist(['never', 'hot', 'warm', 'always']);
const excuseSchema = v.picklist(['happened-to-me', 'warning', 'on-their-side', 'misread', 'friends']);
const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

/** Signals with their shares of the heat. */
export const reasonsSchema = v.pipe(
  v.array(v.strictObject({ id, share: v.pipe(v.number(), v.finite()) })),
  v.maxLength(50),
);

/** A row of the heat log as it may arrive and be stored. */
export const entrySchema = v.strictObject({
  id,
  at: instant,
  offset: v.pipe(v.number(), v.integer(), v.minValue(-1440), v.maxValue(1440)),
  site: siteSchema,
  move: moveSchema,
  heat: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
  level: v.picklist(['cool', 'warm', 'hot']),
  reasons: reasonsSchema,
  outcome: v.picklist(['posted', 'edited', 'held', 'dropped', 'excused', 'closed']),
  question: v.nullable(id),
  person: v.nullable(id),
  thread: v.nullable(id),
  before: count,
  excuse: v.nullable(excuseSchema),
  line: v.nullable(text(1000)),
  onlyLogged: v.exactOptional(v.literal(true)),
});

/** The answer to a look-back. */
export const lookBackAnswerSchema = v.picklist(['glad', 'mixed', 'rather-not']);

/** A look-back as it may be stored. */
export const lookBackSchema = v.strictObject({
  id,
  at: instant,
  of: v.picklist(['posted', 'edited', 'held', 'dropped', 'excused', 'closed', 'unasked']),
  answer: lookBackAnswerSchema,
});

/** A person's own experiment, as it may be stored. */
export const experimentSchema = v.strictObject({
  firstDay: v.pipe(v.number(), v.integer()),
  seed: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

const longText = text(LONGEST_DRAFT);
const nullableText = v.nullable(longText);
const quotedSchema = v.strictObject({
  author: nullableText,
  text: longText,
  permalink: nullableText,
  alt: nullableText,
});
const postSchema = v.strictObject({
  author: nullableText,
  text: longText,
  time: nullableText,
  permalink: nullableText,
  counts: v.strictObject({ replies: count, reposts: count, quotes: count, likes: count }),
  alt: nullableText,
  quoted: v.nullable(quotedSchema),
  // Rows written before it was read have none.
  answers: v.optional(nullableText, null),
});

/** A held draft as it may arrive and be stored. */
export const heldSchema = v.strictObject({
  id,
  at: instant,
  site: siteSchema,
  move: moveSchema,
  draft: longText,
  page: text(4000),
  target: v.nullable(postSchema),
  due: v.nullable(instant),
});

/** An excuse as it may arrive and be stored. */
export const excusedSchema = v.strictObject({
  id,
  at: instant,
  excuse: excuseSchema,
  kind: v.picklist(['thread', 'person']),
  label: v.exactOptional(text(80)),
});

/** A post seen in the feed, as it may arrive and be stored. */
export const sightingSchema = v.strictObject({
  id,
  person: id,
  by: id,
  thread: v.nullable(id),
  hot: v.nullable(v.boolean()),
  at: instant,
});

/** A text of at least one character that is no space. */
const words = (most: number) => v.pipe(text(most), v.regex(/\S/, 'is empty'));

/** A question, as it may be stored. */
export const questionSchema = v.strictObject({
  id,
  text: words(DECK_LIMITS.question),
  moves: v.optional(v.pipe(v.array(moveSchema), v.maxLength(4)), []),
  occasions: v.optional(v.pipe(v.array(occasionSchema), v.maxLength(4)), []),
});

/** A deck of questions, as it may be stored. */
export const deckSchema = v.strictObject({
  id,
  name: words(DECK_LIMITS.name),
  about: v.optional(text(DECK_LIMITS.about), ''),
  questions: v.pipe(v.array(questionSchema), v.maxLength(DECK_LIMITS.questions)),
});

/** What has been learnt: factors by signal id, within the bounds that weighing keeps to. */
export const tuningSchema = v.record(id, v.pipe(v.number(), v.minValue(0.7), v.maxValue(1.3)));

/** The whole of a person's settings. */
export const settingsSchema = v.strictObject({
  on: v.boolean(),
  sensitivity: v.picklist(['quiet', 'balanced', 'eager']),
  when: v.strictObject({ reply: whenSchema, quote: whenSchema, repost: whenSchema, post: whenSchema }),
  muted: v.pipe(v.array(id), v.maxLength(200)),
  decks: v.pipe(v.array(id), v.maxLength(DECK_LIMITS.decks)),
  pinned: v.nullable(id),
  hints: v.boolean(),
  whenOn: v.record(siteSchema, v.record(moveSchema, whenSchema)),
  breath: whole(0, LONGEST_BREATH),
  breathGrows: v.boolean(),
  dailyCap: whole(0, 50),
  quietHours: v.pipe(
    v.array(
      v.strictObject({
        days: v.pipe(v.array(whole(0, 6)), v.maxLength(7)),
        from: whole(0, 1439),
        to: whole(0, 1439),
      }),
    ),
    v.maxLength(20),
  ),
  instead: v.pipe(v.array(text(200)), v.maxLength(30)),
  opening: text(500),
  keepWords: v.boolean(),
  lock: v.boolean(),
  keepFor: whole(0, 36_500),
  reminder: v.nullable(v.strictObject({ day: whole(0, 6), hour: whole(0, 23) })),
});

/** What a local day comes to, as it may be stored. */
export const daySumSchema = v.strictObject({
  day: v.pipe(v.number(), v.integer()),
  cells: v.record(text(60), v.strictObject({ count: v.pipe(v.number(), v.integer()), heat: v.number() })),
});

/** A heat log as exported by `lib/log/export.ts`. Version 1 knew no look-backs. */
export const logFileSchema = v.variant('version', [
  v.strictObject({
    format: v.literal('firebreak-heat-log'),
    version: v.literal(1),
    exported: v.pipe(v.string(), v.isoTimestamp()),
    entries: v.array(entrySchema),
  }),
  v.strictObject({
    format: v.literal('firebreak-heat-log'),
    version: v.literal(2),
    exported: v.pipe(v.string(), v.isoTimestamp()),
    entries: v.array(entrySchema),
    lookBacks: v.array(lookBackSchema),
  }),
]);

/** The name of one host, exactly: no wildcard, so that a file can never ask for more than it names. */
export const hostSchema = v.pipe(text(253), v.regex(HOST_NAME, 'is not the name of a server'));

/** An own server as it may be stored. */
export const serverSchema = v.strictObject({ host: hostSchema, site: v.nullable(siteSchema) });
