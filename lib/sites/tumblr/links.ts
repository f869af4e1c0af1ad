/** Tumblr's addresses, and who they belong to. Names of blogs are all that is stable in its pages besides a few attributes. */
import { atHandle } from '../text';

/** First parts of paths that are no blog's name (the client's routes, seen in public extension code, 2026-08). */
const NO_BLOG =
  /^(?:dashboard|explore|search|tagged|settings|new|inbox|likes|following|help|about|communities|reblog|edit|blog|blog_auth|login|register|messaging|activity|domains|apps|policy|tips|live|safe-mode|account|widgets|timeline|patio|shop)$/;
const OWN = /^(?:https?:\/\/(?:www\.)?tumblr\.com)?\/(?:blog\/view\/)?@?([\w-]+)/;
const SUBDOMAIN = /^https?:\/\/([\w-]+)\.tumblr\.com(?:\/|$)/;
const POST = /^(?:https?:\/\/(?:www\.)?tumblr\.com)?\/(?:blog\/view\/)?@?([\w-]+)\/(\d{4,20})(?:[/?#]|$)/;
const SUBDOMAIN_POST = /^https?:\/\/([\w-]+)\.tumblr\.com\/post\/(\d{4,20})/;
/** `/reblog/BLOG/NUMBER/KEY` (public extension code, 2026-08). */
const REBLOG = /\/reblog\/([\w-]+)\/(\d{4,20})(?:\/|$)/;

export interface PostAddress {
  readonly blog: string;
  readonly id: string;
}

/** `@blog` of a link to a blog, a post of it or a picture of its. */
export function blogOf(href: string | null | undefined): string | undefined {
  const found = OWN.exec(href ?? '')?.[1] ?? SUBDOMAIN.exec(href ?? '')?.[1];
  return found && found !== 'www' && !NO_BLOG.test(found) ? atHandle(found) : undefined;
}

export function postIn(href: string | null | undefined): PostAddress | undefined {
  const found = POST.exec(href ?? '') ?? SUBDOMAIN_POST.exec(href ?? '');
  return found?.[1] && found[2] && !NO_BLOG.test(found[1]) ? { blog: found[1], id: found[2] } : undefined;
}

/** Which post an address would reblog. */
export function reblogIn(href: string | null | undefined): PostAddress | undefined {
  const found = REBLOG.exec(href ?? '');
  return found?.[1] && found[2] ? { blog: found[1], id: found[2] } : undefined;
}

export function addressOf({ blog, id }: PostAddress): string {
  return `https://www.tumblr.com/${blog}/${id}`;
}
