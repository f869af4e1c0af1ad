/**
 * The words Firebreak uses: one name for one thing, in code, tests, screens and docs.
 * Types only, importing nothing. `Scene` (and so `Target`) is plain JSON: a line of the test corpora
 * is a `Scene` with labels added, so absent values are `null` there, never `undefined`.
 */

/** The sites Firebreak reads. Also the names used in the log and in the corpora. */
export type SiteId =
  | 'x'
  | 'bluesky'
  | 'mastodon'
  | 'threads'
  | 'reddit'
  | 'substack'
  | 'facebook'
  | 'tumblr'
  | 'youtube'
  | 'tiktok'
  | 'elk'
  | 'phanpy'
  | 'lemmy';

/** What the person is about to do. A plain boost, repost or reblog is a `repost`; one with words is a `quote`. */
export type Move = 'reply' | 'quote' | 'repost' | 'post';

/** How often a post was answered, as far as the page shows it; `null` where it does not. */
export interface Counts {
  readonly replies: number | null;
  readonly reposts: number | null;
  readonly quotes: number | null;
  readonly likes: number | null;
}

/** What a post quotes, as shown inside it. */
export interface Quoted {
  /** `@handle`, or `null` where the card does not say. */
  readonly author: string | null;
  readonly text: string;
  readonly permalink: string | null;
  readonly alt: string | null;
}

/** Something already published, as read from the page. */
export interface Post {
  /** `@handle`, with the server for Mastodon accounts of other servers. `null` where only a name is shown. */
  readonly author: string | null;
  /** The words, line breaks kept, emoji as characters; empty for a post of pictures only. */
  readonly text: string;
  /** ISO 8601 instant; `null` where the page gives none that can be read in any language. */
  readonly time: string | null;
  /** Absolute URL of the post. */
  readonly permalink: string | null;
  readonly counts: Counts;
  /** Descriptions of its pictures, one a line. */
  readonly alt: string | null;
  readonly quoted: Quoted | null;
  /** `@handle` of the person it answers, where the page says so beside it. */
  readonly answers: string | null;
}

/** The post a draft answers or passes on, as judging needs it. */
export interface Target {
  readonly author: string | null;
  readonly text: string;
  /** Hours since it was published; `null` where unknown. */
  readonly ageHours: number | null;
  readonly counts: Counts;
  readonly alt: string | null;
  readonly quoted: { readonly author: string | null; readonly text: string } | null;
}

/** What the feed shows about a pile-on in progress: posts seen in the last day that point at the same person. */
export interface Crowd {
  /** Posts seen in the last 24 hours, each by somebody else, that point at the target's author, or at the person it is about. */
  readonly pointing: number;
  /** `@handle` of that person, as the page wrote it; for the reason's words, and never kept. */
  readonly who?: string;
}

/** All that judging needs, as plain data. */
export interface Scene {
  readonly site: SiteId;
  readonly move: Move;
  /** The person's own `@handle`, where the page shows it. */
  readonly me: string | null;
  /** `null` for a fresh post. */
  readonly target: Target | null;
  readonly draft: string;
  readonly crowd?: Crowd | null;
  /** Language of the draft or target as declared by the page (BCP 47), where known. */
  readonly lang?: string | null;
}

/** The four questions; every signal answers one of them. */
export type SignalGroup = 'callout' | 'crowd' | 'draft' | 'cooling';

/** One reason, for or against. */
export interface Signal {
  readonly id: string;
  readonly group: SignalGroup;
  /** 0 (not there) … 1 (fully there). */
  readonly strength: number;
  /** Its share of the heat in log-odds: weight × strength. Negative cools. */
  readonly share: number;
  /** Plain words for the person who writes, never a verdict on anybody. */
  readonly why: string;
}

export type Level = 'cool' | 'warm' | 'hot';

/** The result for a scene. */
export interface Reading {
  /** 0…100: 100·σ(bias + Σ share). */
  readonly heat: number;
  readonly level: Level;
  /** Every signal that is there, the largest share first. */
  readonly signals: readonly Signal[];
  /** 0…1: how much the target looks like a call-out. */
  readonly callout: number;
  /** 0…1: how hot the draft alone is. */
  readonly draftHeat: number;
}

/** How readily Firebreak speaks up. */
export type Sensitivity = 'quiet' | 'balanced' | 'eager';

/** When to pause for a move. */
export type When = 'never' | 'hot' | 'warm' | 'always';

/** Why a person says this is not a pile-on. */
export type Excuse = 'happened-to-me' | 'warning' | 'on-their-side' | 'misread' | 'friends';

/** What came of a pause. */
export type Outcome = 'posted' | 'edited' | 'held' | 'dropped' | 'excused' | 'closed';

/** What a moment is like: the post calls somebody out, many have answered, the draft is hot, it is late at night. */
export type Occasion = 'callout' | 'crowd' | 'hot-words' | 'night';

/** A reflection prompt. */
export interface Question {
  readonly id: string;
  readonly text: string;
  /** The moves it suits; empty means all. */
  readonly moves: readonly Move[];
  /** The moments it suits best; empty means all. */
  readonly occasions: readonly Occasion[];
}

/** A named set of questions. */
export interface Deck {
  readonly id: string;
  readonly name: string;
  /** What it is for, in one line; may be empty. */
  readonly about: string;
  readonly questions: readonly Question[];
}

/** Hours in which Firebreak is silent, in local time. */
export interface QuietHours {
  /** Days of the week on which they begin, 0 is Sunday. */
  readonly days: readonly number[];
  /** Minutes since midnight, 0…1439; they last over midnight where `to` is not after `from`. */
  readonly from: number;
  readonly to: number;
}

/** Everything a person can set. */
export interface Settings {
  /** Off means off: nothing is read, weighed or shown. */
  readonly on: boolean;
  readonly sensitivity: Sensitivity;
  readonly when: Readonly<Record<Move, When>>;
  /** Ids of signals that weigh nothing. */
  readonly muted: readonly string[];
  /** Ids of the decks questions are taken from, in the person's order. */
  readonly decks: readonly string[];
  /** Id of a question that is asked every time; `null` for none. */
  readonly pinned: string | null;
  /** Hints on or off. */
  readonly hints: boolean;
  /** When to pause on one site, where that differs from `when`. */
  readonly whenOn: Readonly<Partial<Record<SiteId, Readonly<Partial<Record<Move, When>>>>>>;
  /** The longest breath before "Post it" can be pressed, in seconds: 0 (none) … 20. */
  readonly breath: number;
  /** The breath grows with the heat up to `breath`; else it is always that long. */
  readonly breathGrows: boolean;
  /** Most pauses a day, 1…50; 0 is no limit. */
  readonly dailyCap: number;
  readonly quietHours: readonly QuietHours[];
  /** What the person would rather do, offered when they let something go. */
  readonly instead: readonly string[];
  /** The line that opens a draft taken private; may be empty. */
  readonly opening: string;
  /** Whether the line to oneself is kept in the log. */
  readonly keepWords: boolean;
  /** Changes that make Firebreak quieter take effect tomorrow. */
  readonly lock: boolean;
  /** Moments are deleted from the log when older than this many days; 0 keeps them until they are deleted by hand. */
  readonly keepFor: number;
  /** The weekly notification; `null` is off. It says nothing of what the log holds. */
  readonly reminder: Reminder | null;
}

/** One row of the heat log. No words and no names: handles and threads are salted hashes. */
export interface Entry {
  /** Made by the sender, so that a message sent twice is written once. */
  readonly id: string;
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
  /** Minutes to add to UTC for the person's local time at that moment. */
  readonly offset: number;
  readonly site: SiteId;
  readonly move: Move;
  readonly heat: number;
  readonly level: Level;
  /** The reasons shown, by signal id, largest first. */
  readonly reasons: readonly { readonly id: string; readonly share: number }[];
  readonly outcome: Outcome;
  readonly question: string | null;
  /** Salted hash of the target's author. */
  readonly person: string | null;
  /** Salted hash of the target's permalink. */
  readonly thread: string | null;
  /** Answers before this one (replies and quotes), where the page shows them. */
  readonly before: number | null;
  /** Which excuse, for the outcome `excused`. */
  readonly excuse: Excuse | null;
  /** The line the person wrote to themselves; only where they chose to keep words. */
  readonly line: string | null;
  /** There on a day of only logging (the person's own experiment): nobody asked, and it was posted. */
  readonly onlyLogged?: true;
}

/** The answer to a look-back: glad of what was done, of two minds, or would rather not have. */
export type LookBackAnswer = 'glad' | 'mixed' | 'rather-not';

/** What a look-back is about: what came of a pause, or `unasked` where nobody asked. */
export type LookBackOf = Outcome | 'unasked';

/** The next day's private question, answered. */
export interface LookBack {
  /** The entry's id. */
  readonly id: string;
  /** When it was answered, ms since 1970. */
  readonly at: number;
  readonly of: LookBackOf;
  readonly answer: LookBackAnswer;
}

/** A person's own experiment: days of asking and days of only logging, for four weeks. */
export interface Experiment {
  /** Local day number (days since 1 January 1970) on which it begins. */
  readonly firstDay: number;
  /** Decides, with `promptsOn`, which days are which. */
  readonly seed: number;
}

/** When to be reminded of the log. */
export interface Reminder {
  /** Day of the week, 0 is Sunday. */
  readonly day: number;
  /** Local hour, 0…23. */
  readonly hour: number;
}

/** What is remembered of the last days' entries, so as not to nag. */
export interface Recent {
  readonly at: number;
  readonly thread: string | null;
  readonly outcome: Outcome;
  readonly heat: number;
}

/** When a held draft comes back. */
export type HoldTime = 'ten-minutes' | 'an-hour' | 'tomorrow' | 'open';

/** A draft put aside to be looked at again later. */
export interface Held {
  readonly id: string;
  readonly at: number;
  readonly site: SiteId;
  readonly move: Move;
  readonly draft: string;
  /** Where the person was. */
  readonly page: string;
  readonly target: Post | null;
  /** When to look at it again (ms since 1970); `null` for no set time. */
  readonly due: number | null;
}

/** "Never ask about this again": a thread or a person, by salted hash. */
export interface Excused {
  readonly id: string;
  readonly at: number;
  readonly excuse: Excuse;
  readonly kind: 'thread' | 'person';
  /** What the person calls it, so as to know it again; Firebreak itself keeps no names. */
  readonly label?: string;
}

/** A post seen in the feed that points at somebody, kept for a day to notice a crowd. Everything in it is hashed. */
export interface Sighting {
  /** Salted hashes of the two people, and the time: the same post read again is the same sighting. */
  readonly id: string;
  /** Salted hash of the person pointed at. */
  readonly person: string;
  /** Salted hash of who points. */
  readonly by: string;
  /** Salted hash of the thread it stands in, of which only one voice counts; `null` in the open feed. */
  readonly thread: string | null;
  /** Whether its words are hot; `null` where they were not weighed. */
  readonly hot: boolean | null;
  /** When the post was published, or, where the page does not say, the hour in which it was read; ms since 1970. */
  readonly at: number;
}

/** A server of the person's own: a host that is not built in, and which site it runs. */
export interface Server {
  /** Lower case, without a port: `town.example`. */
  readonly host: string;
  /** `null` until a page of it has been seen. */
  readonly site: SiteId | null;
}

/** What a page says about which site it runs: a site, none that can be read, or nothing, being a page to sign in. */
export type Recognised = SiteId | null | 'sign-in';
