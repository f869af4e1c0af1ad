/** What the query string asks of a page. Every page keeps it while its client moves from screen to screen. */

export type Lang = 'en' | 'de' | 'ja' | 'ar';

export interface Variant {
  /** Language of the interface's words; `ar` also turns the page right to left. */
  readonly lang: Lang;
  /** The parts an adapter needs have lost their names; posting still works. */
  readonly broken: boolean;
  /** Milliseconds the server waits before it answers a post. */
  readonly slow: number;
  /** The composer unmounts when focus leaves it, or 300 ms after a press that came to nothing. */
  readonly vanish: boolean;
  /** How many posts the timeline has; 0 means the feed's own. */
  readonly count: number;
  /** Repost menu items act on trusted events only. */
  readonly ignoreScript: boolean;
  /** A focus trap and an overlay with the highest z-index. */
  readonly trap: boolean;
  /** Every key, input and click that the page can hear is noted in `window.__spy`. */
  readonly spy: boolean;
  /** Mastodon: the boost button boosts, with no menu. */
  readonly quickBoosting: boolean;
  /** Mastodon: version shown; 4.4 shows quotes but cannot write them. */
  readonly mastodon: string;
  /** Mastodon, glitch flavour: Alt+Enter and a second send button. */
  readonly glitch: boolean;
  /** Mastodon: id of an own post to open in the composer for editing. */
  readonly edit: string | undefined;
  /** X as in 2025, or as in 2026: the quote card is a button and not a div, `retweetConfirm` is `repostConfirm`. */
  readonly era: 2025 | 2026;
  /** X: `/compose/post` fills the page, as on narrow screens. */
  readonly full: boolean;
  /** The clock, for screenshots that must not change; milliseconds since the epoch. */
  readonly now: number;
}

const LANGS: readonly string[] = ['en', 'de', 'ja', 'ar'] satisfies Lang[];

export function readVariant(search: string): Variant {
  const query = new URLSearchParams(search);
  const on = (name: string) => query.get(name) === '1';
  const lang = query.get('lang') ?? 'en';
  const now = Date.parse(query.get('now') ?? '');
  return {
    lang: LANGS.includes(lang) ? (lang as Lang) : 'en',
    broken: on('broken'),
    slow: Number(query.get('slow') ?? 0) || 0,
    vanish: on('vanish'),
    count: Number(query.get('count') ?? 0) || 0,
    ignoreScript: on('ignore-script'),
    trap: on('trap'),
    spy: on('spy'),
    quickBoosting: on('quick_boosting'),
    mastodon: query.get('mastodon') ?? '4.5.0',
    glitch: on('glitch'),
    edit: query.get('edit') ?? undefined,
    era: query.get('era') === '2026' ? 2026 : 2025,
    full: on('full'),
    now: Number.isNaN(now) ? Date.now() : now,
  };
}
