/** What a page may also look like: the same posts and composers under other circumstances. */
import type { Facts } from './facts';
import type { ReadPage } from './fixtures';
import { queryAll, rootsOf } from './shadow';

export interface Variant {
  readonly name: string;
  change(document: Document, facts: Facts): void;
  /** What must be read after the change, where it is not the same. */
  expect?(expected: ReadPage, facts: Facts): ReadPage;
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

/** What is nowhere translated, besides what a site's facts say. */
const NEVER = '[contenteditable], textarea, script, style';

function textNodes(root: Node): Text[] {
  if (root.nodeType === 3) return [root as Text];
  return [...root.childNodes].flatMap(textNodes);
}

/** The text of a page, shadow roots included. */
function textsOf(document: Document): Text[] {
  return rootsOf(document).flatMap((root) => textNodes('body' in root ? root.body : root));
}

/** Whether an element or one around it matches, also outside of the shadow root it is in. */
function isIn(element: Element, selector: string): boolean {
  if (element.closest(selector)) return true;
  const root = element.getRootNode();
  return 'host' in root && isIn(root.host as Element, selector);
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
    expect(expected, { inLanguage }) {
      const withoutDates = {
        ...expected,
        composers: expected.composers.map((composer) =>
          composer.target && !composer.target.permalink
            ? { ...composer, target: { ...composer.target, time: null } }
            : composer,
        ),
      };
      return inLanguage?.(withoutDates) ?? withoutDates;
    },
    change(document, { written, names, keepsLabel, keepsText }) {
      document.documentElement.setAttribute('lang', lang);
      for (const element of queryAll(document, '[aria-label], [data-tooltip], [title], [placeholder]')) {
        for (const name of ['aria-label', 'data-tooltip', 'title', 'placeholder']) {
          const value = element.getAttribute(name);
          // Names and descriptions stay.
          if (!value || value.startsWith('@') || element.matches('video, img')) continue;
          if (keepsLabel?.(value, element)) continue;
          element.setAttribute(name, translate(value));
        }
      }
      for (const text of textsOf(document)) {
        const parent = text.parentElement;
        if (!parent || isIn(parent, `${written}, ${names}, ${NEVER}`)) continue;
        if (/^[\s\p{Cf}]*@/u.test(text.data) || keepsText?.(parent)) continue;
        if (/[\p{L}\d]/u.test(text.data)) text.data = translate(text.data);
      }
    },
  };
}

const NOBODY: ReadPage['composers'] = [];

export const VARIANTS: readonly Variant[] = [
  { name: 'as it is', change: () => {} },
  ...LANGUAGES.map(inLanguage),
  {
    name: 'logged out',
    change(document, { signedIn, signOut }) {
      for (const element of queryAll(document, signedIn)) element.remove();
      signOut?.(document);
    },
    expect: (expected) => ({ ...expected, me: null, composers: NOBODY }),
  },
  {
    name: 'right to left, with direction marks around names',
    change(document, { written }) {
      document.documentElement.setAttribute('dir', 'rtl');
      for (const element of queryAll(document, '[dir="ltr"]')) element.setAttribute('dir', 'rtl');
      for (const text of textsOf(document)) {
        const parent = text.parentElement;
        if (!/^[\s\p{Cf}]*@\S+\s*$/u.test(text.data) || !parent || isIn(parent, `p, textarea, ${written}`))
          continue;
        text.data = `\u2067${text.data}\u2069\u200f`;
      }
    },
  },
  {
    name: "another extension's buttons",
    change(document, { buttons }) {
      for (const place of queryAll(document, `${buttons}, [role="group"], article, body`)) {
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
    change(document, { ad: { html, before } }) {
      const ad = document.createElement('div');
      ad.innerHTML = html;
      const [first] = queryAll(document, before);
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
