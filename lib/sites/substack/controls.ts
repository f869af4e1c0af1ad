/**
 * The row of buttons below a note or an article: like, comment, restack, share. Their labels are localised, so they are
 * told by their drawings (public extension code, 2026-05 and 2026-10), then by the English label (2026-03), then by their
 * order, which is always this one (2026-03).
 */
import { shortCount } from '../count';

export interface Controls {
  readonly like: Element | undefined;
  readonly reply: Element | undefined;
  readonly restack: Element | undefined;
}

const DRAWN = {
  like: 'path[d^="M5.00002 2.54"]',
  reply: 'path[d^="M18.7502 11V7.5"]',
  restack: 'path[d^="M2.53001 7.81"]',
};
const LABELLED = { like: 'Like', reply: 'Comment', restack: 'Restack' };
const ORDER = ['like', 'reply', 'restack'] as const;

/** @param buttons the buttons of one note or article, in page order, none of anything inside it. */
export function controlsAmong(buttons: readonly Element[]): Controls {
  const row = rowAmong(buttons);
  const find = (what: (typeof ORDER)[number]) =>
    buttons.find((button) => button.querySelector(DRAWN[what])) ??
    buttons.find((button) => button.getAttribute('aria-label') === LABELLED[what]) ??
    row?.[ORDER.indexOf(what)];
  return { like: find('like'), reply: find('reply'), restack: find('restack') };
}

/** The first buttons that stand beside one another, at least three of them. */
function rowAmong(buttons: readonly Element[]): readonly Element[] | undefined {
  const rows = new Map<Element, Element[]>();
  for (const button of buttons) {
    const parent = button.parentElement;
    if (parent) rows.set(parent, [...(rows.get(parent) ?? []), button]);
  }
  return [...rows.values()].find((row) => row.length >= 3);
}

/** The number in a control; none is nought, and no control is unknown. */
export function countIn(control: Element | undefined): number | null {
  return control ? (shortCount(control.textContent) ?? 0) : null;
}

/** A restack that is there already is taken back by the same menu. */
export function isPressed(control: Element): boolean {
  return (
    control.getAttribute('aria-pressed') === 'true' ||
    /^(?:undo|un-?restack|restacked)/i.test(control.getAttribute('aria-label') ?? '')
  );
}
