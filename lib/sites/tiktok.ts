/**
 * Comments on TikTok (www.tiktok.com): a video's own page, a video opened over a grid, and the panel beside a feed. Videos
 * and comments are posts; a comment on a video answers it. There are no quotes; what was published cannot be edited.
 * Enter sends a comment (public automation code, 2023–2026: typed, then Enter, in six projects).
 */
import { checkPage } from './check';
import { isDisabled, isEnter, isSendKey, pressed, targetOf } from './press';
import type { Attempt, Check, Intent, Page, Site } from './site';
import { atHandle } from './text';
import { composerOf, composers, isChoosing, videoOf } from './tiktok/composer';
import {
  CAPTION,
  COMMENT_ICON,
  EDITOR,
  INPUT,
  MAKER,
  MESSAGES,
  REPLY,
  REPOST,
  SEND,
  SHARE_ICON,
  WORDS,
} from './tiktok/marks';
import { commentAround, pathOf, posts, readPost } from './tiktok/post';

const BUTTON = 'button, [role="button"], a';

/**
 * Taking a repost back, as the same button is then called: eight languages as public extension code measured them
 * (2026-07), and the usual words of others. A word nowhere here is taken for a repost.
 */
const UNDO =
  /remove|undo|移除|取消|削除|삭제|취소|remover|eliminar|quitar|entfernen|supprimer|annuler|rimuovi|verwijder|usuń|ta bort|fjern|poista|kaldır|hapus|batalkan|gỡ|xóa|удалить|отменить|видалити|αφαίρεση|إزالة|إلغاء|הסר|حذف|ลบ|हटाएं/i;

function recognises({ url }: Page): boolean {
  return /(?:^|\.)tiktok\.com$/.test(url.hostname);
}

/** The button around an icon that is pressed, or the icon where it is itself the button. */
function pressedIcon(event: Event, icon: string): HTMLElement | undefined {
  const direct = pressed(event, icon);
  if (direct) return direct;
  const button = pressed(event, BUTTON);
  return button?.querySelector(icon) ? button : undefined;
}

function intent(event: Event, page: Page, before?: Intent): Intent | undefined {
  const reply = pressed(event, REPLY);
  if (reply) {
    const comment = commentOf(reply);
    const post = comment && readPost(comment, page);
    return post && { move: 'reply', post, reposted: false };
  }
  const isComment = pressedIcon(event, COMMENT_ICON);
  const control = isComment ?? pressedIcon(event, SHARE_ICON);
  const post = control && videoOf(control, page, before);
  return post && { move: isComment ? 'reply' : undefined, post, reposted: false };
}

/** The comment around its "Reply". */
function commentOf(reply: Element): Element | undefined {
  for (let at: Element | null = reply; at && at !== reply.ownerDocument.body; at = at.parentElement) {
    const words = at.querySelector(WORDS);
    if (words) return commentAround(words);
  }
  return undefined;
}

function repost(event: Event, page: Page, before?: Intent): Attempt | undefined {
  const control = pressedIcon(event, REPOST);
  if (!control) return undefined;
  const called = [control, ...control.querySelectorAll('[aria-label]')].map(
    (part) => part.getAttribute('aria-label') ?? '',
  );
  if (control.getAttribute('aria-pressed') === 'true' || called.some((label) => UNDO.test(label)))
    return undefined;
  if (UNDO.test(control.textContent ?? '')) return undefined;
  const shared = before && before.move === undefined ? before.post : undefined;
  const target = shared ?? videoOf(control, page, before) ?? null;
  return { move: 'repost', draft: '', target, composer: null, control };
}

function attempt(event: Event, page: Page, before?: Intent): Attempt | undefined {
  const reposting = repost(event, page, before);
  if (reposting) return reposting;
  const isKey = isEnter(event) || isSendKey(event);
  const at = isKey ? targetOf(event)?.closest(EDITOR) : pressed(event, SEND);
  const composer = at && composerOf(at, page, before);
  if (!composer || (composer.send && isDisabled(composer.send))) return undefined;
  if (isKey && (isChoosing(composer) || !composer.draft)) return undefined;
  const { move, draft, target, send } = composer;
  return { move, draft, target, composer, control: isKey ? send : (at as HTMLElement) };
}

/** One's own page in the navigation (2026); else one's own picture beside the box. */
function me({ document }: Page): string | undefined {
  const link = document.querySelector(
    'a[data-e2e="nav-profile"], [data-e2e="nav-profile"] a, a[data-e2e="profile-icon"]',
  );
  const name = pathOf(link?.getAttribute('href'))?.name;
  if (name) return atHandle(name);
  const picture = document.querySelector(
    ':is([class*="DivCommentBarContainer"], [class*="DivCommentFooter"]) a[href*="/@"]:has(img)',
  );
  return atHandle(pathOf(picture?.getAttribute('href'))?.name);
}

/** Pages by their paths (2026). Grids (people, searches, "explore") show videos without words: nothing is asked there. */
function kindOf({ pathname }: URL): string | undefined {
  if (pathOf(pathname)?.id) return 'post';
  return /^\/(?:(?:[a-z]{2}(?:-[A-Za-z]+)?\/)?(?:foryou|following|friends)?)?\/?$/.test(pathname)
    ? 'feed'
    : undefined;
}

function check(page: Page): Check | undefined {
  const kind = kindOf(page.url);
  const isMessaging = page.document.querySelector(MESSAGES) !== null;
  return checkPage(site, page, {
    kind,
    certain: kind === 'post',
    posts: { signs: 'video', tried: [CAPTION, MAKER, WORDS] },
    composer: {
      signs: isMessaging ? 'none-at-all' : '[contenteditable="true"]',
      tried: [INPUT, EDITOR, SEND],
    },
  });
}

const site: Site = {
  id: 'tiktok',
  recognises,
  me,
  posts,
  post: readPost,
  composers,
  intent,
  attempt,
  check,
  messages: (page) => `${page.url.origin}/messages`,
  // Draft.js keeps its own picture of the text and breaks when it vanishes under it: never cleared.
  clear: () => false,
};

export { site as tiktok };
