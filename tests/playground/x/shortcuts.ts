import { navigate } from '../shared/router.ts';
import { compose } from './composer-state.ts';

/**
 * The page's keys: `n` writes, `r` replies to and `t` reposts the post that has the focus, Enter opens it.
 * They are heard on `document`, and never while the person types or a menu or dialog is open.
 */
export function startShortcuts(): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const target = event.target instanceof HTMLElement ? event.target : undefined;
    if (target === undefined || target.isContentEditable || target.matches('input, textarea')) return;
    if (document.querySelector('#layers [role="menu"], #layers [role="dialog"]') !== null) return;
    if (event.key === 'n') {
      event.preventDefault();
      return compose({});
    }
    const article = target.closest('article');
    if (article === null) return;
    if (event.key === 'r') {
      event.preventDefault();
      article.querySelector<HTMLElement>('[data-sandbox="reply"]')?.click();
    } else if (event.key === 't') {
      event.preventDefault();
      article.querySelector<HTMLElement>('[data-sandbox="repost"]')?.click();
    } else if (event.key === 'Enter' && target === article) {
      const link = article.querySelector('a:has(time)');
      if (link instanceof HTMLAnchorElement) navigate(link.pathname);
    }
  });
}
