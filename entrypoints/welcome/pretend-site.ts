/** The smallest site there can be: one post and one composer on our own page. */
import { pressed } from '@/lib/sites/press';
import type { Attempt, Composer, Page, Site } from '@/lib/sites/site';
import { aPost } from '@/lib/sites/target';
import type { Post } from '@/lib/types';

export const PRETEND_POST: Post = aPost({
  author: '@rowan.example',
  text: 'Hot take: cyclists who wear bright yellow look ridiculous, and I am not sorry.',
  permalink: 'https://pretend.example/post/1',
  counts: { replies: 240, reposts: 60, quotes: 130, likes: 55 },
});

/** Words that hold a press, to begin with. */
export const PRETEND_DRAFT = 'Look at this pathetic clown. What a disgusting person. Everyone, tell him.';

const SEND = '[data-pretend="send"]';

function composerOf({ document }: Page): Composer | undefined {
  const root = document.querySelector('[data-pretend="composer"]');
  const editor = root?.querySelector('textarea');
  const send = root?.querySelector<HTMLElement>(SEND) ?? null;
  return root && editor
    ? { root, editor, move: 'quote', draft: editor.value, target: PRETEND_POST, send }
    : undefined;
}

export const pretendSite: Site = {
  id: 'bluesky',
  recognises: () => true,
  me: () => '@you.example',
  posts: ({ document }) => [...document.querySelectorAll('[data-pretend="post"]')],
  post: () => PRETEND_POST,
  composers: (page) => [composerOf(page)].filter((one) => one !== undefined),
  intent: () => undefined,
  attempt(event, page): Attempt | undefined {
    const control = event.type === 'click' ? pressed(event, SEND) : undefined;
    const composer = control && composerOf(page);
    if (!control || !composer) return undefined;
    return { move: 'quote', draft: composer.draft, target: PRETEND_POST, composer, control };
  },
  check: () => undefined,
  clear: () => false,
};
