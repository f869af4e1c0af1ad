// @vitest-environment happy-dom
/** Names and words as people of all scripts write them, and posts inside posts inside posts. */
import { describe, expect, it } from 'vitest';
import { bluesky } from '@/lib/sites/bluesky';
import { mastodon } from '@/lib/sites/mastodon';
import type { Site } from '@/lib/sites/site';
import { x } from '@/lib/sites/x';
import type { Post } from '@/lib/types';

const URLS = { x: 'https://x.com/home', bluesky: 'https://bsky.app/', mastodon: 'https://town.example/home' };

function first(site: Site, html: string): Post | undefined {
  const document = new DOMParser().parseFromString(`<body><main>${html}</main></body>`, 'text/html');
  const page = { document, url: new URL(URLS[site.id as keyof typeof URLS]) };
  const [element] = site.posts(page);
  return element && site.post(element, page);
}

const xPost = (name: string, handle: string, words: string, more = '') =>
  `<article data-testid="tweet"><div data-testid="User-Name"><a href="/n"><span>${name}</span></a><a href="/n"><span>${handle}</span></a></div><div data-testid="tweetText">${words}</div>${more}</article>`;
const blueskyPost = (name: string, handle: string, words: string, more = '') =>
  `<div role="link"><a dir="auto">${name}</a><a dir="auto">\u00a0${handle}</a><div data-word-wrap="1">${words}</div>${more}<button data-testid="replyBtn"></button></div>`;
const mastodonPost = (name: string, handle: string, words: string, more = '') =>
  `<div class="status" data-id="1"><span class="display-name"><bdi>${name}</bdi> <span class="display-name__account">${handle}</span></span><div class="status__content"><div class="status__content__text">${words}</div></div>${more}</div>`;

const MAKERS = [
  ['x', x, xPost, '@amal_1'],
  ['bluesky', bluesky, blueskyPost, '@amal.example'],
  ['mastodon', mastodon, mastodonPost, '@amal@sea.example'],
] as const;

describe.each(MAKERS)('%s', (_, site, make, handle) => {
  it.each([
    ['right to left', 'أمل', `\u2067${handle}\u2069`],
    ['with an @ in it', 'Amal @ home @work', handle],
    ['of zero-width characters', '\u200b\u2060', `\u202a${handle}\u202c`],
    ['of emoji drawn as pictures', '<img alt=":star_a:"><img alt="🦊">', handle],
    ['that is empty', '', handle],
  ])('reads the handle beside a name %s', (_case, name, shown) => {
    expect(first(site, make(name, shown, 'Words'))).toMatchObject({ author: handle, text: 'Words' });
  });

  it.each([
    ['right to left', 'مرحبا @amal بالعالم', 'مرحبا @amal بالعالم'],
    ['custom emoji', 'So <img class="custom-emoji" alt=":fire_blob:"> it is', 'So :fire_blob: it is'],
    ['marks nobody sees', 'zero\u200bwidth \u200ehere', 'zero\u200bwidth \u200ehere'],
    ['something like markup', 'a &lt;b&gt; c &amp; d', 'a <b> c & d'],
    ['100 KB', 'words '.repeat(17_000), 'words '.repeat(17_000).trim()],
  ])('reads words: %s', (_case, words, text) => {
    expect(first(site, make('Amal', handle, words))?.text).toBe(text);
  });

  it('reads a post of pictures only, and leaves a post of nothing out', () => {
    expect(first(site, make('Amal', handle, ''))).toMatchObject({ author: handle, text: '' });
    expect(first(site, make('', '', ''))).toBeUndefined();
  });
});

it('reads handles in other scripts on Mastodon', () => {
  expect(first(mastodon, mastodonPost('Юлия', '@юлия@пример.example', 'Да'))?.author).toBe(
    '@юлия@пример.example',
  );
  expect(first(mastodon, mastodonPost('花', '@花', 'はい'))?.author).toBe('@花');
});

describe('nested quotes three deep', () => {
  it('are told from their quoters on X', () => {
    const name = (handle: string) => `<div data-testid="User-Name"><span>${handle}</span></div>`;
    const words = (text: string) => `<div data-testid="tweetText">${text}</div>`;
    const inner = `<div role="link">${name('@third')}${words('three')}</div>`;
    const card = `<div role="link">${name('@second')}${words('two')}${inner}</div>`;
    expect(first(x, xPost('One', '@first', 'one', card))).toMatchObject({
      author: '@first',
      text: 'one',
      quoted: { author: '@second', text: 'two' },
    });
  });

  it('are told from their quoters on Bluesky', () => {
    const card = (handle: string, text: string, more = '') =>
      `<div role="link" aria-label="Post by ${handle}"><div dir="auto">@${handle}</div><div data-word-wrap="1">${text}</div>${more}</div>`;
    const post = blueskyPost(
      'One',
      '@first.example',
      'one',
      card('second.example', 'two', card('third.example', 'three')),
    );
    expect(first(bluesky, post)).toMatchObject({
      author: '@first.example',
      text: 'one',
      quoted: { author: '@second.example', text: 'two' },
    });
  });

  it('are told from their quoters on Mastodon', () => {
    const quote = (post: string) => `<div class="status__quote">${post}</div>`;
    const post = mastodonPost(
      'One',
      '@first',
      'one',
      quote(mastodonPost('Two', '@second', 'two', quote(mastodonPost('Three', '@third', 'three')))),
    );
    expect(first(mastodon, post)).toMatchObject({
      author: '@first',
      text: 'one',
      quoted: { author: '@second', text: 'two' },
    });
  });

  it('are told where the middle one has only a picture', () => {
    const card = '<div role="link"><div dir="auto">@second.example</div><img alt="A tray"></div>';
    expect(first(bluesky, blueskyPost('One', '@first.example', 'one', card))).toMatchObject({
      text: 'one',
      quoted: { author: '@second.example', text: '', alt: 'A tray' },
    });
  });
});

it('does not take a sentence that ends in a handle for a quoted author', () => {
  const embed = '<div role="link"><div dir="auto">Лента от @second.example</div></div>';
  expect(first(bluesky, blueskyPost('One', '@first.example', 'one', embed))?.quoted).toBeNull();
});

it('does not take a date among the words for the time of the post a thread is about', () => {
  const anchor =
    '<div data-testid="postThreadItem-by-first.example"><div dir="auto" data-word-wrap="1">Come at 9:30 AM on May 2, 2025</div><button data-testid="replyBtn"></button></div>';
  expect(first(bluesky, anchor)?.time).toBeNull();
});

it("does not take a link among the words for the post's own on X", () => {
  const words = 'See <a href="https://x.com/other/status/1880000000000000001">x.com/other/sta…</a>';
  expect(first(x, xPost('Amal', '@amal_1', words))?.permalink).toBeNull();
  const picture = '<a href="/amal_1/status/1991000000000000101/photo/1"><img alt=""></a>';
  expect(first(x, xPost('Amal', '@amal_1', words, picture))).toMatchObject({
    permalink: 'https://x.com/amal_1/status/1991000000000000101',
    time: '2025-11-19T04:26:05.648Z',
  });
});
