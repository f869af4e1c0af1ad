/** Who is signed in on Reddit's new pages. */
import type { Page } from '../site';
import { nameInLink, nameOf } from './words';

/** Elements that carry the signed-in person's name and nobody else's (public extension code, verified 2026-07). */
const ME: readonly (readonly [string, string])[] = [
  ['after-login-toast-dispatcher[username]', 'username'],
  ['achievements-entrypoint[username]', 'username'],
  ['community-author-flair[username]', 'username'],
  ['rs-current-user[display-name]', 'display-name'],
];

export function me({ document }: Page): string | undefined {
  for (const [selector, name] of ME) {
    const found = nameOf(document.querySelector(selector)?.getAttribute(name));
    if (found) return found;
  }
  return nameInLink(document.querySelector('#user-drawer-content a[href^="/user/"]')) ?? undefined;
}
