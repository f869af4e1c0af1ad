/**
 * The words of the last posts that point at somebody, held in the page's memory only, for the rare case that a feed
 * seems to converge on one of them: then, and only then, they are weighed.
 */
import type { Memory } from '../messages';
import type { Post, Scene, Sighting, SiteId } from '../types';
import type { Sighted } from './crowd-rows';
import type { Judge } from './judge';

/** So many posts, and so much of each, are remembered. */
const MOST_KEPT = 60;
const MOST_WORDS = 600;
/** From this likeness on, 0 … 1, words are hot (held out: 0.68 of hot drafts, 0.07 of others; model card). */
const HOT_FROM = 0.7;

export interface Words {
  keep(sighted: readonly Sighted[]): void;
  /** The sightings of these people whose words were not weighed yet. */
  about(people: readonly string[]): Sighted[];
  /** The same sighting with what its words are like; it is forgotten here. */
  weighed(one: Sighted, judge: Judge, memory: Memory, site: SiteId): Sighting;
}

export function createWords(): Words {
  const kept = new Map<string, Sighted>();
  return {
    keep(sighted) {
      for (const { row, post } of sighted) {
        const { text, quoted } = post;
        const shown = quoted && { ...quoted, text: quoted.text.slice(0, MOST_WORDS) };
        kept.set(row.id, { row, post: { ...post, text: text.slice(0, MOST_WORDS), quoted: shown } });
      }
      for (const id of [...kept.keys()].slice(0, Math.max(0, kept.size - MOST_KEPT))) kept.delete(id);
    },
    about: (people) => [...kept.values()].filter(({ row }) => people.includes(row.person)),
    weighed({ row, post }, judge, memory, site) {
      kept.delete(row.id);
      return { ...row, hot: isHot(post, judge, memory, site) };
    },
  };
}

function isHot(post: Post, judge: Judge, memory: Memory, site: SiteId): boolean {
  const { author, text, counts, alt, quoted } = post;
  const shown = quoted && { author: quoted.author, text: quoted.text };
  const nothing = { ageHours: null, counts: { replies: null, reposts: null, quotes: null, likes: null } };
  const scene = { site, me: null, crowd: null };
  const asWritten: Scene = {
    ...scene,
    move: shown ? 'quote' : 'post',
    target: shown && { ...nothing, ...shown, alt: null, quoted: null },
    draft: text,
  };
  const asRead: Scene = {
    ...scene,
    move: 'reply',
    target: { ageHours: null, author, text, counts, alt, quoted: shown },
    draft: '',
  };
  return (
    judge.weigh(asWritten, memory).draftHeat >= HOT_FROM || judge.weigh(asRead, memory).callout >= HOT_FROM
  );
}
