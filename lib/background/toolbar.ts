/** Keeps the toolbar icon true: everywhere, and on each page that Firebreak reads. Never rejects. */
import { browser } from 'wxt/browser';
import type { Look, Sight } from '../messages';
import { faceOf, filesOf, type ToolbarState, titleOf } from './face';

/** A page needs this long (ms) to draw its posts before it can be said whether they can be read. */
const DRAWN_AFTER = 1500;

export interface Toolbar {
  /** A page's guard has come or has become visible. */
  pageCame(tab: number): void;
  /** What a page's guard sees has changed. */
  pageChanged(tab: number): void;
  /** A page's guard has stood down: nothing there is Firebreak's any more. */
  pageLeft(tab: number): void;
  /** Something the icon tells of has changed. */
  refresh(): Promise<void>;
}

export function createToolbar(state: () => Promise<ToolbarState>): Toolbar {
  async function show(now: ToolbarState, tab: number | undefined): Promise<void> {
    const seen = tab === undefined ? undefined : await look(tab);
    // Pages without a guard look as everywhere; setting it for them too would outlive what it says.
    if (tab !== undefined && !seen) return;
    await paint(now, tab, seen);
  }

  async function paint(now: ToolbarState, tab: number | undefined, seen: Sight | undefined): Promise<void> {
    const where = tab === undefined ? {} : { tabId: tab };
    await browser.action.setIcon({ ...where, path: filesOf(faceOf(now, seen)) });
    if (tab !== undefined || !now.on || now.resting) {
      await browser.action.setTitle({ ...where, title: titleOf(now, seen) });
    }
  }

  async function refresh(): Promise<void> {
    try {
      const [now, tabs] = await Promise.all([state(), browser.tabs.query({ active: true })]);
      const ids = tabs.flatMap(({ id }) => id ?? []);
      await Promise.allSettled([show(now, undefined), ...ids.map((id) => show(now, id))]);
    } catch {
      // An icon that cannot be changed is in nobody's way.
    }
  }

  function showOn(tab: number): void {
    state()
      .then((now) => show(now, tab))
      .catch(() => {});
  }

  return {
    refresh,
    pageChanged: showOn,
    pageLeft: (tab) => {
      state()
        .then((now) => paint(now, tab, undefined))
        .catch(() => {});
    },
    pageCame: (tab) => {
      setTimeout(() => showOn(tab), DRAWN_AFTER);
    },
  };
}

async function look(tab: number): Promise<Sight | undefined> {
  const answer: unknown = await browser.tabs
    .sendMessage(tab, { kind: 'look' } satisfies Look)
    .catch(() => undefined);
  const readable = (answer as Partial<Sight> | undefined)?.readable;
  return typeof readable === 'boolean' ? (answer as Sight) : undefined;
}
