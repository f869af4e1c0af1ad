/**
 * A feed as long as one asks for (`?count=600`), for benchmarks and soak tests: the same posts each time, mostly
 * cool, with a hot one in every twelve that points at one of two people.
 */
import type { FeedEntry, FeedPost } from './feed.ts';

const AUTHORS = ['ines', 'wren', 'bruno', 'kit', 'jun', 'haruka', 'rowan', 'dee', 'citynews', 'salma'];

const COOL = [
  'The heron is back on the canal, and so is the man who feeds it.',
  'Can anyone recommend a dentist who is open on Saturdays?',
  'Finished the green scarf at last. On to the blue one.',
  'The library stays open until nine this week.',
  'Line 14 is running again, a little late.',
  'I planted garlic today. See you next summer, garlic.',
  'Whoever left the umbrella at the café: it is behind the counter.',
  'Half the street is out looking at the moon. Worth it.',
  'Our choir needs two more tenors. No experience asked.',
  'Reading the same book as my neighbour, by accident. We are now a club.',
  'The night line matters to people who work nights. Please keep it.',
];

const HOT = [
  'Still nothing from {@tilda}? Typical. Shame on her, and shame on everyone who buys from her.',
  'Do not let {@jonas} get away with it. Everyone should know what he did.',
];

export function fillerPost(id: string): FeedPost | undefined {
  const match = /^filler-(\d+)$/.exec(id);
  if (match?.[1] === undefined) return undefined;
  const n = Number(match[1]);
  const hot = n % 12 === 7;
  return {
    id,
    by: hot ? (n % 24 === 7 ? 'rowan' : 'dee') : pick(AUTHORS, n * 7),
    text: hot ? pick(HOT, Math.floor(n / 12)) : `${pick(COOL, n * 5)} (${n})`,
    minutesAgo: 60 + n * 3,
    counts: { replies: n % 9, reposts: n % 5, quotes: n % 3, likes: (n * 13) % 97 },
    mood: hot ? 'hot' : 'cool',
    ...(n % 10 === 4 ? { quotes: 'callout-1' } : {}),
    ...(n % 15 === 3
      ? { image: { alt: `A photograph of the canal, number ${n}`, hue: (n * 31) % 360 } }
      : {}),
  };
}

export function fillerTimeline(length: number): FeedEntry[] {
  return Array.from({ length }, (_, index) => ({ post: `filler-${index}` }));
}

function pick(list: readonly string[], n: number): string {
  return list[n % list.length] ?? '';
}
