/**
 * An invented social feed, shared by all sites. Nobody in it exists. Texts name people as `{@key}`; each
 * site shows that as a mention in its own way. Ids are stable: tests say `callout-1` and mean this one.
 */

import { POSTS } from './feed-posts.ts';
import { fillerPost, fillerTimeline } from './filler.ts';
import type { Person } from './shared/people.ts';

export interface FeedPost {
  readonly id: string;
  /** Key of the author. */
  readonly by: string;
  readonly text: string;
  readonly minutesAgo: number;
  readonly counts: {
    readonly replies: number;
    readonly reposts: number;
    readonly quotes: number;
    readonly likes: number;
  };
  /** What the person who wrote this feed meant it to be; pages never show it. */
  readonly mood: 'hot' | 'warm' | 'cool';
  /** Id of the post it quotes. */
  readonly quotes?: string;
  /** Id of the post it answers. */
  readonly replyTo?: string;
  readonly image?: { readonly alt: string; readonly hue: number };
  readonly tags?: readonly string[];
  /** Mastodon's content warning; other sites show the text alone. */
  readonly warning?: string;
  /** BCP 47; English where absent. */
  readonly lang?: string;
  /** X only: shown as an advertisement. */
  readonly ad?: boolean;
}

/** A place in the home timeline: a post, perhaps because somebody passed it on. */
export interface FeedEntry {
  readonly post: string;
  readonly repostedBy?: string;
}

/** The signed-in person. */
export const ME = 'mara';

const PEOPLE: readonly Person[] = [
  { key: 'mara', name: 'Mara Linde', followers: 412 },
  { key: 'vex', name: 'Vex Harrow', server: 'loud.example', followers: 48_200 },
  { key: 'tilda', name: 'Tilda Brandt', followers: 96 },
  { key: 'jonas', name: 'Jonas Feld', followers: 143 },
  { key: 'rowan', name: 'Rowan Vale', followers: 5_300 },
  { key: 'dee', name: 'dee', server: 'loud.example', followers: 2_150 },
  { key: 'kit', name: 'Kit Amari 🧵', server: 'craft.example', followers: 870 },
  { key: 'wren', name: 'Wren Okafor', followers: 640 },
  { key: 'ines', name: 'Inès Carrel', server: 'craft.example', followers: 1_020 },
  { key: 'jun', name: 'Jun', followers: 58 },
  { key: 'citynews', name: 'Harbour City News', followers: 91_000 },
  { key: 'bruno', name: 'Bruno Sato', followers: 310 },
  { key: 'salma', name: 'سلمى ناصر', followers: 720 },
  { key: 'noam', name: 'נועם לוי', server: 'craft.example', followers: 205 },
  { key: 'haruka', name: '遥', followers: 1_400 },
  { key: 'pellets', name: 'Pellet & Sons Stoves', followers: 12_000 },
];

/** A person's numeric id on Mastodon. */
export function accountId(key: string): string {
  return String(109_000_000_001 + PEOPLE.findIndex((who) => who.key === key));
}

/** The order of the home timeline. */
const HOME: readonly FeedEntry[] = [
  { post: 'cool-1' },
  { post: 'callout-1' },
  { post: 'beginner-1' },
  { post: 'pile-quote-1' },
  { post: 'ad-1' },
  { post: 'warm-1' },
  { post: 'callout-1', repostedBy: 'rowan' },
  { post: 'image-1' },
  { post: 'pile-1' },
  { post: 'fair-quote-1' },
  { post: 'policy-1' },
  { post: 'about-me-1' },
  { post: 'cool-2' },
  { post: 'pile-2' },
  { post: 'callout-2' },
  { post: 'rtl-1' },
  { post: 'warm-2' },
  { post: 'target-1' },
  { post: 'emoji-1' },
  { post: 'dunk-1' },
  { post: 'long-1' },
  { post: 'warning-1' },
  { post: 'cw-1' },
  { post: 'policy-2' },
  { post: 'ja-1' },
  { post: 'beginner-2' },
  { post: 'friend-1' },
  { post: 'rtl-2' },
  { post: 'mine-1' },
  { post: 'receipts-1' },
  { post: 'cool-3' },
];

const BY_ID = new Map(POSTS.map((post) => [post.id, post]));
const BY_KEY = new Map(PEOPLE.map((who) => [who.key, who]));

/** A post by its readable id, also one of a long feed (`filler-17`). */
export function postById(id: string): FeedPost | undefined {
  return BY_ID.get(id) ?? fillerPost(id);
}

/** @throws when nobody has that key: a slip in the feed's data. */
export function person(key: string): Person {
  const who = BY_KEY.get(key);
  if (who === undefined) throw new Error(`nobody is called ${key}`);
  return who;
}

/** Every readable id of the feed's own posts. */
export function allPostIds(): string[] {
  return POSTS.map((post) => post.id);
}

/** The home timeline; with a count, as many entries as that, the feed's own first. */
export function timeline(count = 0): FeedEntry[] {
  if (count <= 0) return [...HOME];
  return [...HOME, ...fillerTimeline(Math.max(0, count - HOME.length))].slice(0, count);
}

/** The answers to a post, in the feed's order. */
export function repliesTo(id: string): FeedPost[] {
  return POSTS.filter((post) => post.replyTo === id);
}

/** What a post answers, the oldest first. */
export function ancestorsOf(id: string): FeedPost[] {
  const found: FeedPost[] = [];
  let parent = postById(id)?.replyTo;
  while (parent !== undefined) {
    const post = postById(parent);
    if (post === undefined) break;
    found.unshift(post);
    parent = post.replyTo;
  }
  return found;
}

/** When a post was published, to the minute. */
export function publishedAt(post: FeedPost, now: number): Date {
  return new Date(Math.floor(now / 60_000) * 60_000 - post.minutesAgo * 60_000);
}
