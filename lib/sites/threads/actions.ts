/** The row of buttons below a post of Threads, and the menu its repost button opens. */
import type { Intent, Page } from '../site';
import { EDITOR } from './marks';
import { isUndo, QUOTE_WORDS, REPOST_WORDS } from './words';

export interface Bar {
  readonly like: HTMLElement | undefined;
  readonly reply: HTMLElement | undefined;
  readonly repost: HTMLElement | undefined;
}

/** Few levels lie between a button and its row; more would be another row (guess). */
const HIGHEST = 5;

/**
 * A post's own row: icons in `[role="button"]`, always like, reply, repost, share in this order (public extension code,
 * 2025–2026). Their labels are localised; the English ones go before the order.
 */
export function barOf(root: Element, card?: Element): Bar | undefined {
  // A box for answers may stand in the post, with icons of its own.
  const editor = root.querySelector(EDITOR);
  const buttons = [...root.querySelectorAll<HTMLElement>('[role="button"]')].filter(
    (button) =>
      button.querySelector('svg') &&
      !button.querySelector('[role="button"]') &&
      !card?.contains(button) &&
      !(editor && editor.compareDocumentPosition(button) & 4) /* DOCUMENT_POSITION_FOLLOWING */,
  );
  const row = lastRow(buttons, root);
  if (!row) return undefined;
  const named = (name: RegExp) => row.find((button) => name.test(labelOf(button) ?? ''));
  const like = named(/^(?:un)?like$/i);
  const at = like ? row.indexOf(like) : 0;
  return {
    like: like ?? row[at],
    reply: named(/^reply$/i) ?? row[at + 1],
    repost: named(/^(?:un)?repost(?:ed)?$/i) ?? row[at + 2],
  };
}

function lastRow(buttons: readonly HTMLElement[], root: Element): HTMLElement[] | undefined {
  for (const button of [...buttons].reverse()) {
    let around = button.parentElement;
    for (let level = 0; around && root.contains(around) && level < HIGHEST; level += 1) {
      const row = buttons.filter((other) => around?.contains(other));
      if (row.length >= 3) return row.length <= 6 ? row : undefined;
      around = around.parentElement;
    }
  }
  return undefined;
}

/** What an icon is called, in the interface's language. */
export function labelOf(control: Element): string | undefined {
  const icon = control.querySelector('svg[aria-label]');
  return icon?.getAttribute('aria-label') ?? control.querySelector('svg title')?.textContent?.trim();
}

/** The inline box's arrow: lines in a turned icon, where the bubble below a post is one path (public extension code, 2026). */
export function isArrow(control: Element): boolean {
  return control.querySelector('svg line, svg polyline, [style*="rotate(90deg)"] svg') !== null;
}

/** Whether a repost button is called otherwise than those of the other posts: then it takes the repost back. */
export function isReposted(button: Element, others: readonly Element[]): boolean {
  const own = labelOf(button);
  if (!own) return false;
  if (isUndo(own)) return true;
  const labels = others.filter((other) => other !== button).map(labelOf);
  const strange = labels.filter((label) => label && label !== own);
  return strange.length > 1 && strange.length === labels.length && new Set(strange).size === 1;
}

/**
 * What an item of an open menu does. First by what repost buttons are called on this very page, then by words of many
 * languages; else, right after the press of a repost button, by the order: repost, then quote (the client, by memory).
 */
export function itemOf(
  item: Element,
  repostLabels: ReadonlySet<string>,
  before?: Intent,
): 'repost' | 'quote' | undefined {
  const menu = item.closest('[role="menu"]');
  const all = [...(menu?.querySelectorAll('[role="menuitem"], [role="button"], button') ?? [])];
  const items = all.filter((each) => !all.some((other) => other !== each && other.contains(each)));
  const kinds = items.map((each) => kindOf(each, repostLabels));
  const at = items.findIndex((each) => each.contains(item));
  if (kinds.some(Boolean)) {
    const kind = kinds[at];
    if (kind) return kind === 'undo' ? undefined : kind;
    // Beside an item that reposts, or takes that back, the next one quotes, whatever it is called.
    return at > 0 && (kinds[at - 1] === 'repost' || kinds[at - 1] === 'undo') ? 'quote' : undefined;
  }
  const isFresh = before !== undefined && before.move === undefined;
  if (!isFresh || items.length < 2 || items.length > 3) return undefined;
  if (at === 0) return before.reposted ? undefined : 'repost';
  return at === 1 ? 'quote' : undefined;
}

function kindOf(item: Element, repostLabels: ReadonlySet<string>): 'repost' | 'quote' | 'undo' | undefined {
  const called = [item.textContent, labelOf(item)]
    .map((words) => words?.trim().toLowerCase())
    .filter(Boolean);
  for (const words of called as string[]) {
    if (isUndo(words)) return 'undo';
    if (QUOTE_WORDS.has(words)) return 'quote';
    if (REPOST_WORDS.has(words) || repostLabels.has(words)) return 'repost';
  }
  return undefined;
}

/** What the repost buttons of these posts are called. */
export function repostLabels(page: Page, posts: (page: Page) => Element[]): Set<string> {
  const labels = new Set<string>();
  for (const post of posts(page).slice(0, 20)) {
    const { repost } = barOf(post) ?? {};
    const label = repost && labelOf(repost)?.toLowerCase();
    if (label && !isUndo(label)) labels.add(label);
  }
  return labels;
}
