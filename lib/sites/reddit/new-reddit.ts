/** Reddit's new pages: the presses, and all their parts together. */
import { closestAcross, isDisabled, isSendKey, isTyping, pressed, targetOf } from '../press';
import type { Attempt, Intent, Page } from '../site';
import type { Flavour } from './flavour';
import { BOX, composerAt, composers, FORM, HOST, pressedSend, rootAround, SEND } from './new-boxes';
import { me } from './new-me';
import { COMMENT, focalPost, POST, post, posts, thing } from './new-posts';

/** The comment's own control, and the bar that opens into the box of the post. */
const REPLY = '[slot="comment-reply"], [slot="comment-reply"] button';
const OPEN_BOX = `[data-testid="trigger-button"], ${HOST} faceplate-textarea-input`;
/** "Crosspost" in the menu for sharing and "Repost" beside it are links to the page for posts (pages saved 2026). */
const CROSSPOST = 'a[href*="source_id=t3_"], a[href*="crosspost_fullname=t3_"]';

function intent(event: Event, page: Page): Intent | undefined {
  const crosspost = pressed(event, CROSSPOST);
  const id = /(?:source_id|crosspost_fullname)=(t3_[a-z0-9]+)/i.exec(
    crosspost?.getAttribute('href') ?? '',
  )?.[1];
  if (crosspost) return intended('quote', thing(id, page) ?? closestAcross(crosspost, POST), page);
  const control = pressed(event, REPLY);
  if (control) return intended('reply', closestAcross(control, COMMENT), page);
  const opener = pressed(event, OPEN_BOX);
  if (!opener) return undefined;
  const parent = closestAcross(opener, HOST)?.getAttribute('parent-id');
  return intended('reply', thing(parent, page) ?? closestAcross(opener, COMMENT) ?? focalPost(page), page);
}

function intended(move: 'reply' | 'quote', element: Element | undefined, page: Page): Intent | undefined {
  const about = element && post(element, page);
  return about && { move, post: about, reposted: false };
}

/**
 * A click on the control that sends, or Ctrl/⌘+Enter in what is written: extensions add those keys where Reddit has
 * none (public extension code, 2025).
 */
function attempt(event: Event, page: Page, before?: Intent): Attempt | undefined {
  const target = targetOf(event);
  const root = rootAround(target, page);
  const composer = root && composerAt(root, page, before);
  if (!composer || !target) return undefined;
  const control = event.type === 'click' ? pressedSend(event, composer) : undefined;
  const byKey = isSendKey(event) && isTyping(target) && !target.matches('input');
  if (!control && !byKey && event.type !== 'submit') return undefined;
  const { move, draft, send } = composer;
  if (send && isDisabled(send)) return undefined;
  return { move, draft, target: composer.target, composer, control: control ?? send };
}

export const newReddit: Flavour = {
  me,
  posts,
  post,
  composers,
  intent,
  attempt,
  messages: 'https://www.reddit.com/chat',
  looking: {
    posts: {
      signs: 'main a[href*="/comments/"]:not(shreddit-ad-post *, nav *, aside *)',
      tried: [POST, COMMENT, '[slot="text-body"]', '[slot="comment"]'],
    },
    composer: {
      signs: 'main [contenteditable="true"][role="textbox"]',
      tried: [HOST, BOX, FORM, SEND],
    },
  },
  edits: `:is(${COMMENT}, ${POST}) [contenteditable="true"]`,
};
