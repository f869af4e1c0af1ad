import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Intent, Page } from '@/lib/sites/site';
import { aPost, NO_COUNTS, wholePost } from '@/lib/sites/target';
import type { Post } from '@/lib/types';

/** A site whose page holds these posts, without any page; it counts how often each is read. */
function siteOf(...posts: Post[]) {
  const elements = posts.map((_, at) => at as unknown as Element);
  let reads = 0;
  return {
    reads: () => reads,
    posts: () => elements,
    post: (element: Element) => {
      reads += 1;
      return posts[element as unknown as number];
    },
  };
}

const page = {} as Page;
const intent = (post: Post): Intent => ({ move: 'reply', post, reposted: false });

const LONG = 'The bakery on Mill Lane is selling bread of yesterday as fresh, ';
const whole = aPost({
  author: '@amal',
  text: `${LONG}ask them.`,
  time: '2026-11-19T08:00:00.000Z',
  permalink: 'https://x.com/amal/status/1991',
  counts: { replies: 4, reposts: 1, quotes: null, likes: 9 },
  alt: 'A tray',
});

describe('wholePost', () => {
  it('takes the press before the page', () => {
    const site = siteOf(aPost({ ...whole, permalink: 'https://x.com/other/status/2' }));
    expect(wholePost(aPost({ text: whole.text }), site, page, intent(whole))).toEqual(whole);
    expect(site.reads()).toBe(0);
  });

  it('leaves out a press of another post', () => {
    const other = aPost({ author: '@jun', text: 'Something else entirely' });
    expect(
      wholePost(aPost({ author: '@amal', text: whole.text }), siteOf(whole), page, intent(other)),
    ).toEqual(whole);
    expect(
      wholePost(aPost({ author: '@amal', text: whole.text }), siteOf(), page, intent(other)).permalink,
    ).toBeNull();
  });

  it('finds a post of which only a beginning is shown', () => {
    expect(wholePost(aPost({ text: LONG }), siteOf(aPost({ text: 'No' }), whole), page)).toEqual(whole);
  });

  it('prefers the post with all the same words to one that begins alike', () => {
    const alike = aPost({ author: '@copy', text: `${LONG}they say, and they say it every day.` });
    expect(wholePost(aPost({ text: whole.text }), siteOf(alike, whole), page)).toEqual(whole);
    expect(wholePost(aPost({ text: LONG }), siteOf(alike, whole), page).author).toBe('@copy');
  });

  it('finds a post that is on the page only as a quote', () => {
    const quoting = aPost({
      author: '@jun',
      text: 'Look',
      quoted: { author: '@amal', text: whole.text, permalink: whole.permalink, alt: null },
    });
    expect(wholePost(aPost({ text: whole.text }), siteOf(quoting), page).permalink).toBe(whole.permalink);
  });

  it('keeps authors apart who say the same, whatever the case of their names', () => {
    const site = siteOf(
      aPost({ author: '@jun', text: 'Yes' }),
      aPost({ author: '@AMAL', text: 'Yes', alt: 'hers' }),
    );
    expect(wholePost(aPost({ author: '@amal', text: 'Yes' }), site, page).alt).toBe('hers');
  });

  it('goes by the address where both have one', () => {
    const shown = aPost({ permalink: whole.permalink });
    expect(
      wholePost(shown, siteOf(aPost({ ...whole, permalink: 'https://x.com/a/status/9' }), whole), page),
    ).toEqual(whole);
  });

  it('knows a picture without words and without a name by the press alone', () => {
    const picture = aPost({ author: '@olu', permalink: 'https://bsky.app/profile/olu/post/1' });
    expect(wholePost(aPost({}), siteOf(whole, picture), page)).toEqual(aPost({}));
    expect(wholePost(aPost({}), siteOf(), page, intent(picture))).toEqual(picture);
    expect(wholePost(aPost({}), siteOf(), page, intent(whole))).toEqual(aPost({}));
  });

  it('keeps what is shown and unknown elsewhere', () => {
    const shown = aPost({ author: '@amal', text: whole.text, time: '2026-11-19T08:00:00.000Z' });
    const thin = aPost({ text: whole.text, counts: NO_COUNTS });
    expect(wholePost(shown, siteOf(thin), page)).toEqual(shown);
  });

  it('never gives fewer words, another author or an empty place for something known', () => {
    const someText = fc.option(fc.string(), { nil: null });
    const somePost = fc.record({
      author: someText,
      text: fc.string(),
      time: someText,
      permalink: someText,
      alt: someText,
    });
    fc.assert(
      fc.property(somePost, fc.array(somePost, { maxLength: 4 }), (known, others) => {
        const shown = aPost(known);
        const found = wholePost(shown, siteOf(...others.map(aPost)), page);
        expect(found.text.length).toBeGreaterThanOrEqual(shown.text.length);
        for (const field of ['author', 'time', 'permalink', 'alt'] as const) {
          if (shown[field]) expect(found[field]).not.toBeNull();
        }
        if (shown.author) expect(found.author?.toLowerCase()).toBe(shown.author.toLowerCase());
      }),
    );
  });

  it('reads each of 5,000 posts once at most', () => {
    const site = siteOf(
      ...Array.from({ length: 5000 }, (_, at) => aPost({ author: `@p${at}`, text: `post ${at}` })),
    );
    expect(wholePost(aPost({ text: 'post 4999' }), site, page).author).toBe('@p4999');
    expect(site.reads()).toBe(5000);
  });
});
