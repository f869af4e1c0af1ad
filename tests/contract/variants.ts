/** What a page may also look like: the same posts and composers under other circumstances. */
import type { SiteId } from '@/lib/types';
import type { Fixture, ReadPage } from './fixtures';

export interface Variant {
  readonly name: string;
  change(document: Document, fixture: Fixture): void;
  /** What must be read after the change, where it is not the same. */
  expect?(expected: ReadPage): ReadPage;
}

/** Words and numbers of an interface in another language; the digits and endings are those of CLDR. */
interface Language {
  readonly lang: string;
  readonly word: string;
  readonly counts: Readonly<Record<string, string>>;
  readonly digits?: string;
}

const LANGUAGES: readonly Language[] = [
  { lang: 'de', word: 'Wörter', counts: { '1.2K': '1200', '1.3K': '1300', '2.3K': '2300', '3.3K': '3300' } },
  {
    lang: 'ja',
    word: '言葉',
    counts: { '1.2K': '0.12万', '1.3K': '0.13万', '2.3K': '0.23万', '3.3K': '0.33万' },
  },
  {
    lang: 'ar',
    word: 'كلمات',
    digits: '٠١٢٣٤٥٦٧٨٩',
    counts: { '1.2K': '1٫2 ألف', '1.3K': '1٫3 ألف', '2.3K': '2٫3 ألف', '3.3K': '3٫3 ألف' },
  },
];

/** What people wrote, and where names stand: never translated. */
const WRITTEN =
  '[data-testid="tweetText"], [data-testid="User-Name"], [data-word-wrap], .ProseMirror, .status__content, .display-name, ' +
  '.reply-indicator, .hashtag-bar, .content-warning p > span:not(.filter-name), [contenteditable], textarea, script, ' +
  '[data-testid="twitter-article-title"], [data-testid="longformRichTextComponent"]';

/** The row of the post being answered in Bluesky's composer: a name and what was written. */
const ANSWERED = 'button:has(svg) > div > [dir="auto"]';

function textNodes(root: Node): Text[] {
  if (root.nodeType === 3) return [root as Text];
  return [...root.childNodes].flatMap(textNodes);
}

function inLanguage({ lang, word, digits, counts }: Language): Variant {
  const localDigits = (text: string) =>
    digits ? text.replace(/\d/g, (digit) => digits.charAt(Number(digit))) : text;
  const translate = (text: string) => {
    const number = /\d+(?:[.,]\d+)*K?/.exec(text)?.[0];
    if (!number) return text.replace(/\p{L}+/gu, word);
    return `${word} ${localDigits(counts[number] ?? number)} ${word}`;
  };
  return {
    name: `interface in ${lang}`,
    // A date in words is read in English only; a post that is nowhere in the page has no other.
    expect: (expected) => ({
      ...expected,
      composers: expected.composers.map((composer) =>
        composer.target && !composer.target.permalink
          ? { ...composer, target: { ...composer.target, time: null } }
          : composer,
      ),
    }),
    change(document, { site }) {
      document.documentElement.setAttribute('lang', lang);
      for (const element of document.querySelectorAll(
        '[aria-label], [data-tooltip], [title], [placeholder]',
      )) {
        for (const name of ['aria-label', 'data-tooltip', 'title', 'placeholder']) {
          const value = element.getAttribute(name);
          // Names and descriptions stay; Bluesky's own source leaves this label in English.
          if (!value || value.startsWith('@') || element.matches('video, img')) continue;
          if (site === 'bluesky' && value.startsWith('Post by ')) continue;
          element.setAttribute(name, translate(value));
        }
      }
      for (const text of textNodes(document.body)) {
        const parent = text.parentElement;
        if (!parent || parent.closest(`${WRITTEN}, ${ANSWERED}`) || /^[\s\p{Cf}]*@/u.test(text.data))
          continue;
        if (site === 'bluesky' && parent.closest('a[href^="/profile/"], [role="link"] > div')) {
          if (!parent.closest('[data-testid$="-expanded"], [data-testid="repostCount"]')) continue;
        }
        if (/[\p{L}\d]/u.test(text.data)) text.data = translate(text.data);
      }
    },
  };
}

/** Where the person's own things stand, and what only the signed in see. */
const SIGNED_IN: Readonly<Partial<Record<SiteId, string>>> = {
  x: 'header[role="banner"], [data-testid="inline_reply_offscreen"], [aria-modal="true"], [data-testid^="tweetTextarea_"]',
  bluesky: 'nav, [data-testid="composePostView"], [role="dialog"]',
  mastodon: 'form.compose-form, .navigation-bar, script#initial-state',
};

const NOBODY: ReadPage['composers'] = [];

export const VARIANTS: readonly Variant[] = [
  { name: 'as it is', change: () => {} },
  ...LANGUAGES.map(inLanguage),
  {
    name: 'logged out',
    change(document, { site }) {
      for (const element of document.querySelectorAll(SIGNED_IN[site] ?? ':not(*)')) element.remove();
      const root = document.querySelector('#mastodon, #mastodon-compose');
      if (root) {
        const state = document.createElement('script');
        state.id = 'initial-state';
        state.textContent = '{"meta":{"domain":"town.example","version":"4.7.0"},"accounts":{}}';
        document.head.append(state);
      }
    },
    expect: (expected) => ({ ...expected, me: null, composers: NOBODY }),
  },
  {
    name: 'right to left, with direction marks around names',
    change(document) {
      document.documentElement.setAttribute('dir', 'rtl');
      for (const element of document.querySelectorAll('[dir="ltr"]')) element.setAttribute('dir', 'rtl');
      for (const text of textNodes(document.body)) {
        if (
          /^[\s\p{Cf}]*@\S+\s*$/u.test(text.data) &&
          !text.parentElement?.closest('p, [data-word-wrap], [data-testid="tweetText"], textarea')
        ) {
          text.data = `\u2067${text.data}\u2069\u200f`;
        }
      }
    },
  },
  {
    name: "another extension's buttons",
    change(document) {
      const places =
        '[data-testid="User-Name"] > div, [role="group"], .status__action-bar, .status__info, .compose-form__submit, ' +
        '[data-testid="toolBar"], [data-testid^="contentHider"], [data-testid="composePostView"], article, body';
      for (const place of document.querySelectorAll(places)) {
        const foreign = document.createElement('div');
        foreign.id = 'other-extension';
        foreign.innerHTML =
          '<button title="Mute"><svg></svg></button><span class="badge">seen 3 times</span><a href="#note" role="link">note</a>';
        place.append(foreign);
      }
    },
  },
  {
    name: 'advertisements between the posts',
    change(document, { site }) {
      const ad = document.createElement('div');
      ad.innerHTML =
        site === 'x'
          ? '<div data-testid="placementTracking"><article data-testid="tweet" tabindex="0"><div data-testid="User-Name"><span>Kettles</span><a href="/kettles"><span>@kettles</span></a></div><div data-testid="tweetText">Buy a kettle.</div><div data-testid="placementTracking"><video></video></div></article></div>'
          : '<aside><a href="https://shop.example/post/1" role="link"><img alt="A kettle"><div dir="auto">Buy a kettle.</div></a></aside>';
      const first = document.querySelector('[data-testid="cellInnerDiv"], main > *, article[data-id]');
      first?.before(ad);
      document.body.append(ad.cloneNode(true));
    },
  },
  {
    name: 'hidden copies of old screens',
    change(document) {
      for (const style of ['display: none', 'color: red; display:none']) {
        const old = document.createElement('div');
        old.setAttribute('style', style);
        for (const child of document.body.children) old.append(child.cloneNode(true));
        document.body.prepend(old);
      }
    },
  },
];
