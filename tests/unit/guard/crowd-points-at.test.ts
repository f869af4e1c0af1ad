import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personKey, pointsAt } from '@/lib/crowd/points-at';
import { aPost } from '@/lib/sites/target';
import type { Post } from '@/lib/types';

const post = (text: string, more: Partial<Post> = {}) => aPost({ author: '@vex', text, ...more });
const quoted = (author: string | null) => ({ author, text: 'My jam.', permalink: null, alt: null });
const names = (one: Post, me: string | null = '@mara') =>
  pointsAt(one, 'x', me).map(({ who, how }) => `${how} ${who}`);

describe('whom a post points at', () => {
  it.each<[string, Post, string[]]>([
    ['nobody', post('Shame on them, all of them.'), []],
    ['who is named', post('Ask @tilda where it is.'), ['shown @tilda']],
    ['several', post('Both @tilda and (@jonas).'), ['shown @tilda', 'shown @jonas']],
    ['who is quoted', post('Look at this.', { quoted: quoted('@tilda') }), ['shown @tilda']],
    ['who is answered', post('No.', { answers: '@tilda' }), ['answered @tilda']],
    ['who is spoken to', post('@tilda @jonas shame on you'), ['answered @tilda', 'answered @jonas']],
    ['who is spoken to, then of', post('@tilda you and @jonas'), ['shown @jonas', 'answered @tilda']],
    ['who is quoted and answered, once', post('@tilda no', { quoted: quoted('@Tilda') }), ['shown @Tilda']],
    ['not the author', post('I, @vex, say so.', { quoted: quoted('@VEX') }), []],
    ['not the person at this browser', post('@mara what did you do', { quoted: quoted('@Mara') }), []],
    ['not a card without a name', post('Look.', { quoted: quoted(null) }), []],
    ['not an address', post('Write to jam@market.example.'), []],
    ['not a link', post('See mastodon.example/@tilda and https://a.example/@jonas'), []],
    ['not a bare sign', post('See you @ the market, @'), []],
    ['without the full stop', post('It was @tilda.'), ['shown @tilda']],
    ['with the server', post('It was @tilda@craft.example.'), ['shown @tilda@craft.example']],
    ['in another script', post('Frag @тильда.'), ['shown @тильда']],
    ['with invisible marks', post('\u2068@til\u200bda\u2069 did'), ['answered @tilda']],
    ['with a wide sign', post('Ask ＠tilda.'), ['shown @tilda']],
    ['nobody on a list', post('Follow @a @b @c @d @e @f!'), []],
    ['who is quoted above a list', post('Hi @a @b @c @d @e @f', { quoted: quoted('@t') }), ['shown @t']],
  ])('%s', (_what, one, expected) => {
    expect(names(one)).toEqual(expected);
  });

  it('is written u/name on Reddit', () => {
    const one = post('Is u/tilda_b the one? Not r/jam, not https://r.example/u/else, but /u/jonas.');
    expect(pointsAt(one, 'reddit', null).map(({ who }) => who)).toEqual(['@tilda_b', '@jonas']);
  });
});

describe('the person behind a handle', () => {
  it.each([
    ['@Tilda', '@tilda', 'x'],
    ['\u202a@tilda\u202c', '@tilda', 'bluesky'],
    ['@til\u00adda', '@tilda', 'threads'],
    ['@tilda@craft.example', '@tilda', 'mastodon'],
  ] as const)('is the same for %j and %j', (one, other, site) => {
    expect(personKey(one, site)).toBe(personKey(other, site));
  });

  it('is another on another site, and with another name', () => {
    expect(personKey('@tilda', 'x')).not.toBe(personKey('@tilda', 'threads'));
    expect(personKey('@tilda', 'x')).not.toBe(personKey('@ti1da', 'x'));
    expect(personKey('@tilda.one.example', 'bluesky')).not.toBe(personKey('@tilda.two.example', 'bluesky'));
  });

  it.each([null, undefined, '', '@', '\u200b', '  '])('is nobody for %j', (handle) => {
    expect(personKey(handle, 'x')).toBeUndefined();
  });
});

describe('a hostile post', () => {
  it('points at six people at most, none of them the author or oneself, whatever it holds', () => {
    const parts = fc.constantFrom(
      '@',
      '＠',
      '\u200b',
      '\u202e',
      ' ',
      'ä',
      '@vex',
      '@MARA',
      '@tilda',
      'u/',
      '.',
      '-',
      '\n',
      'x',
    );
    const texts = fc.array(fc.oneof(parts, fc.string()), { maxLength: 60 }).map((all) => all.join(''));
    fc.assert(
      fc.property(texts, fc.option(texts), fc.option(texts), (text, author, answers) => {
        const found = pointsAt(post(text, { quoted: quoted(author), answers }), 'x', '@mara');
        const keys = found.map(({ who }) => personKey(who, 'x'));
        expect(found.length).toBeLessThanOrEqual(6);
        expect(new Set(keys).size).toBe(found.length);
        expect(keys).not.toContain('x/vex');
        expect(keys).not.toContain('x/mara');
      }),
    );
  });

  it.each(['@', '@a', '@a.', '@a@', 'u/', '\u200b', ' @a-', 'a@'])(
    'of 100,000 characters %j is read quickly',
    (part) => {
      const start = performance.now();
      pointsAt(post(part.repeat(100_000 / part.length)), 'x', null);
      expect(performance.now() - start).toBeLessThan(250);
    },
  );
});
