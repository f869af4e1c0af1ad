/**
 * Threads (threads.com, threads.net). Its pages have no test ids, no `article` and classes that are made anew with every
 * build: read by structure, ARIA and addresses. Facts from public extension and automation code of 2025-01…2026-10; no
 * page of the client's own could be looked at. Words of the interface only where nothing else says it (`threads/words.ts`).
 */
import { checkPage } from './check';
import { isSendKey, pressed, targetOf } from './press';
import type { Attempt, Check, Intent, Page, Site } from './site';
import { barOf, isReposted, itemOf, repostLabels } from './threads/actions';
import { composerOf, composers, isElsewhere, isReady } from './threads/composer';
import { BOX, EDITOR, TIME } from './threads/marks';
import { me } from './threads/me';
import { pathOf, postAround, posts, readPost } from './threads/post';

const BUTTON = '[role="button"], button';

function recognises({ url }: Page): boolean {
  return /(?:^|\.)threads\.(?:com|net)$/.test(url.hostname);
}

/** A press in a post's own row of buttons. */
function rowPress(event: Event, page: Page): Intent | undefined {
  const control = pressed(event, BUTTON);
  const element = control && postAround(control, page);
  if (!control || !element) return undefined;
  const bar = barOf(element);
  const isReply = bar?.reply === control;
  if (!isReply && bar?.repost !== control) return undefined;
  const post = readPost(element, page);
  if (!post) return undefined;
  if (isReply) return { move: 'reply', post, reposted: false };
  const others = posts(page)
    .slice(0, 20)
    .flatMap((other) => barOf(other)?.repost ?? []);
  return { move: undefined, post, reposted: isReposted(control, others) };
}

function menuPress(event: Event, page: Page, before?: Intent) {
  const item = pressed(event, '[role="menu"] :is([role="menuitem"], [role="button"], button)');
  const kind = item && itemOf(item, repostLabels(page, posts), before);
  return item && kind ? { item, kind } : undefined;
}

function intent(event: Event, page: Page, before?: Intent): Intent | undefined {
  if (!recognises(page)) return undefined;
  if (before && menuPress(event, page, before)?.kind === 'quote') return { ...before, move: 'quote' };
  return rowPress(event, page);
}

function attempt(event: Event, page: Page, before?: Intent): Attempt | undefined {
  if (!recognises(page)) return undefined;
  const chosen = menuPress(event, page, before);
  if (chosen?.kind === 'repost') {
    return { move: 'repost', draft: '', target: before?.post ?? null, composer: null, control: chosen.item };
  }
  const control = pressed(event, BUTTON);
  const at = isSendKey(event) ? targetOf(event)?.closest(EDITOR) : control;
  const composer = at && composerOf(at, page, before);
  if (!composer || !isReady(composer) || (control && composer.send !== control)) return undefined;
  const { move, draft, target, send } = composer;
  return { move, draft, target, composer, control: send };
}

/** Pages by their paths (public automation code, 2026-01). */
function kindOf({ pathname }: URL): string | undefined {
  if (/^\/(?:messages|direct|settings|login|activity|insights|legal|privacy|terms)(?:\/|$)/.test(pathname)) {
    return undefined;
  }
  if (pathOf(pathname)) return 'post';
  return pathname === '/' || /^\/(?:for_you|following)\/?$/.test(pathname) ? 'feed' : 'other';
}

function check(page: Page): Check | undefined {
  const kind = kindOf(page.url);
  return checkPage(site, page, {
    kind,
    certain: kind === 'post' || kind === 'feed',
    posts: { signs: 'a[href*="/post/"] time', tried: [BOX, TIME, 'span[dir="auto"]'] },
    composer: {
      signs: isElsewhere(page) ? 'none-at-all' : '[role="dialog"] [contenteditable="true"]',
      tried: [EDITOR, BUTTON],
    },
  });
}

const site: Site = {
  id: 'threads',
  recognises,
  me,
  posts,
  post: readPost,
  composers: (page, before) => (recognises(page) ? composers(page, before) : []),
  intent,
  attempt,
  check,
  messages: (page) => `${page.url.origin}/messages`,
  // Lexical keeps its own picture of the text and puts back what is taken out under it: never cleared.
  clear: () => false,
};

export { site as threads };
