import { describe, expect, it, vi } from 'vitest';
import { createRows } from '@/lib/guard/crowd-rows';
import { crowdOn } from '@/lib/guard/crowd-scene';
import { createWords } from '@/lib/guard/crowd-words';
import { hashOf } from '@/lib/guard/hash';
import { createIdleHash } from '@/lib/guard/hash-idle';
import type { Judge } from '@/lib/guard/judge';
import { sceneOf } from '@/lib/guard/scene';
import { parseMessage } from '@/lib/parse-message';
import type { Site } from '@/lib/sites/site';
import { aPost } from '@/lib/sites/target';
import type { Post, Reading } from '@/lib/types';
import { attempt, memory, SALT } from './made';

const HOUR = 3_600_000;
const NOW = Date.parse('2026-11-20T12:30:00.000Z');
const HOME = new URL('https://x.com/home');
const quoted = { author: '@tilda', text: 'My jam.', permalink: 'https://x.com/tilda/status/1', alt: null };
const post = (change: Partial<Post> = {}) =>
  aPost({
    author: '@vex',
    text: 'Look at @tilda',
    time: '2026-11-20T11:00:00.000Z',
    permalink: 'https://x.com/vex/status/7',
    ...change,
  });
const rowsOf = async (posts: Post[], url = HOME, now = NOW) =>
  (
    await createRows('x').of(
      posts.map((one) => ({ post: one, url })),
      '@mara',
      SALT,
      now,
    )
  ).map(({ row }) => row);

describe('the hash made while idle', () => {
  it('is the one that is made when a press cannot wait', async () => {
    const values = ['x/tilda', 'X/Tilda', 'x/тильда', 'x/🧵', 'a'.repeat(500)];
    const hashes = await createIdleHash(SALT).of(values.map((value) => `person:${value}`));
    for (const value of values) expect(hashes.get(`person:${value}`)).toBe(hashOf('person', value, SALT));
  });

  it('is made once for each value', async () => {
    const subtle = { importKey: vi.fn(async () => ({})), sign: vi.fn(async () => new ArrayBuffer(32)) };
    const hash = createIdleHash(SALT, subtle as never);
    await hash.of(['person:a', 'person:b', 'person:a']);
    await hash.of(['person:b']);
    expect([subtle.importKey.mock.calls.length, subtle.sign.mock.calls.length]).toEqual([1, 2]);
  });
});

describe('a sighting', () => {
  it('holds hashes and a time, and nothing else; it may be sent', async () => {
    const rows = await rowsOf([post()]);
    const person = hashOf('person', 'x/tilda', SALT);
    const by = hashOf('person', 'x/vex', SALT);
    const at = NOW - 1.5 * HOUR;
    expect(rows).toEqual([
      { id: `${person}${by}${at.toString(36)}`, person, by, thread: null, hot: null, at },
    ]);
    expect(JSON.stringify(rows)).not.toMatch(/tilda|vex|look/i);
    expect(parseMessage({ kind: 'seen', sightings: rows }, false)).toBeDefined();
  });

  it('is the same when the post is read again, in another tab and at another time', async () => {
    expect(await rowsOf([post()], new URL('https://x.com/explore'), NOW + HOUR)).toEqual(
      await rowsOf([post()]),
    );
  });

  it('is of the hour where the page gives no time, or one that has not come', async () => {
    for (const time of [null, 'soon', '2027-01-01T00:00:00.000Z']) {
      const [one] = await rowsOf([post({ time })]);
      expect(one?.at).toBe(Date.parse('2026-11-20T12:00:00.000Z'));
    }
  });

  it('is not made of old posts, of nobody’s, or of those that point at nobody', async () => {
    const old = post({ time: '2026-11-19T12:00:00.000Z' });
    expect(await rowsOf([old, post({ author: null }), post({ text: 'Nice day.' })])).toEqual([]);
  });

  it('is not made of what points at the person at this browser', async () => {
    expect(await rowsOf([post({ text: 'Look at @Mara', answers: '@mara' })])).toEqual([]);
  });
});

describe('of one thread', () => {
  const threads = async (posts: Post[], path: string) =>
    new Set((await rowsOf(posts, new URL(path, HOME))).map(({ thread }) => thread));
  const replies = ['@a', '@b', '@c'].map((author) =>
    post({ author, permalink: `https://x.com/x/status/${author}` }),
  );

  it.each([
    ['all that stand on a post’s own page', [...replies, post()], '/vex/status/7'],
    ['all on a page that hangs on it', [...replies, post()], '/vex/status/7/photo/1'],
    ['all quotes in a list of them', replies.map((one) => ({ ...one, quoted })), '/tilda/status/1/quotes'],
    ['all that a search has gathered', replies, '/search?q=tilda'],
    ['all in the notifications', replies, '/notifications'],
    ['all that answer one person', replies.map((one) => ({ ...one, text: '', answers: '@tilda' })), '/home'],
  ])('are %s', async (_what, posts, path) => {
    const found = await threads(posts, path);
    expect(found.size).toBe(1);
    expect(found).not.toContain(null);
  });

  it.each([
    ['posts in the feed', replies, '/home'],
    ['quotes in the feed', replies.map((one) => ({ ...one, quoted })), '/home'],
    ['posts beside one whose number only begins alike', [...replies, post()], '/vex/status/77'],
  ])('are not %s', async (_what, posts, path) => {
    expect(await threads(posts, path)).toEqual(new Set([null]));
  });
});

describe('the crowd on those whom a press concerns', () => {
  const hash = (handle: string) => hashOf('person', `x/${handle}`, SALT) ?? '';
  const known = memory({ crowd: { [hash('tilda')]: 7, [hash('vex')]: 4, [hash('mara')]: 30 } });
  it.each<[string, Post | null, unknown]>([
    ['its author', post({ author: '@Tilda', text: '' }), { pointing: 7, who: '@Tilda' }],
    ['whom it names, where that is more', post(), { pointing: 7, who: '@tilda' }],
    ['whom it quotes', post({ text: '', quoted }), { pointing: 7, who: '@tilda' }],
    ['whom it answers', post({ author: '@jun', text: '', answers: '@vex' }), { pointing: 4, who: '@vex' }],
    ['nobody', post({ author: '@jun', text: 'Hello.' }), null],
    ['not oneself, as author', post({ author: '@mara', text: '' }), null],
    ['not oneself, as named', post({ author: '@jun', text: 'So @mara did it.' }), null],
    ['no target', null, null],
    ['a name that objects have', post({ author: '@constructor', text: '@__proto__' }), null],
  ])('is on %s', (_what, target, expected) => {
    expect(crowdOn(target, 'x', '@mara', known)).toEqual(expected);
  });

  it('is in the scene of a press', () => {
    const site = { id: 'x', me: () => '@mara' } as Partial<Site> as Site;
    const page = { document: {} as Document, url: HOME };
    expect(sceneOf(attempt({ target: post() }), site, page, NOW, known).crowd).toEqual({
      pointing: 7,
      who: '@tilda',
    });
    expect(sceneOf(attempt({ target: null }), site, page, NOW, known).crowd).toBeNull();
  });

  it('is none on another site, or with another salt', () => {
    expect(crowdOn(post(), 'threads', '@mara', known)).toBeNull();
    expect(crowdOn(post(), 'x', '@mara', { ...known, salt: SALT.replace('00', 'ff') })).toBeNull();
  });
});

describe('the words about somebody', () => {
  const judge = (draftHeat: number, callout: number) =>
    ({ weigh: () => ({ draftHeat, callout }) as Reading }) as unknown as Judge;
  const sighted = (id: string, person = 'p') => ({
    row: { id, person, by: 'b', thread: null, hot: null, at: NOW },
    post: post({ text: 'a'.repeat(5000), quoted: { ...quoted, text: 'b'.repeat(5000) } }),
  });

  it.each([
    [0.8, 0, true],
    [0, 0.8, true],
    [0.6, 0.6, false],
  ])('are hot at a draft’s heat of %d or a call-out’s likeness of %d: %s', (heat, callout, hot) => {
    const words = createWords();
    words.keep([sighted('1'), sighted('2', 'q')]);
    const [one, ...others] = words.about(['p']);
    expect(others).toEqual([]);
    if (!one) throw new Error('nothing was kept');
    expect(words.weighed(one, judge(heat, callout), memory(), 'x')).toEqual({ ...one.row, hot });
    expect(words.about(['p'])).toEqual([]);
  });

  it('are kept of the last sixty posts, and not all of a long one', () => {
    const words = createWords();
    words.keep(Array.from({ length: 5000 }, (_, n) => sighted(`${n}`)));
    const kept = words.about(['p']);
    expect(kept.map(({ row }) => Number(row.id))).toEqual(Array.from({ length: 60 }, (_, n) => 4940 + n));
    expect([kept[0]?.post.text.length, kept[0]?.post.quoted?.text.length]).toEqual([600, 600]);
  });
});
