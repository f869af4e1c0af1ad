/**
 * Reads, on the side, whom the posts in the window point at, so that a crowd in the feed can be noticed. No observer:
 *
 *   scrolled, pressed, loaded ─▶ settled ─▶ idle: which posts are new in the window ─▶ idle: read a few at a time
 *                                                                                          │ only while idle lasts
 *   memory.crowd ◀── answer ◀── `seen`, in batches ◀── hashed ◀────────────────────────────┘
 *        └─ stirring ─▶ idle: weigh the words about them ─▶ `seen` once more
 *
 * Off while Firebreak is off or snoozed, while its reason is muted, in hidden tabs, and always in private windows.
 */
import type { Memory } from '../messages';
import type { Sighting } from '../types';
import type { GuardContext } from './context';
import { createRows, type Read } from './crowd-rows';
import { createViewer, mayPoint } from './crowd-view';
import { createWords } from './crowd-words';
import { judgeHere } from './judge';

/** Scrolling has settled when nothing moved for this long. Milliseconds, as all times here. */
const SETTLES = 300;
/** A slice of idle time is used while so much of it is left, and for so many posts. */
const LEAST_IDLE = 4;
const POSTS_A_SLICE = 4;
/** Posts that wait to be read; a person who scrolls on has not read those they passed. */
const MOST_WAITING = 30;
/** A page that has just come may be loading still: where nothing was found it is looked at again, so often, so much later. */
const AGAIN = 4;
const AGAIN_AFTER = 1000;
/** So many posts of a page are read even if they point at nobody: the post that a page is about tells that it is a thread. */
const READ_ANYWAY = 8;
/** What was read is told after this long, or when it is so many; a message holds no more than `MOST_TOLD`. */
const TOLD_AFTER = 15_000;
const TOLD_AT = 60;
const MOST_TOLD = 400;
const WRITES = 'textarea, [contenteditable="true"], [contenteditable="plaintext-only"], [role="textbox"]';
/** The reason that rests on this; where it is muted nothing is read for it. */
const REASON = 'feed-crowd';

export type Tell = (sightings: Sighting[]) => Promise<Partial<Pick<Memory, 'crowd' | 'stirring'>>>;

/** Starts watching. `tell` sends to the background and gives its answer. Not to be called in private windows. */
export function watchCrowd(context: GuardContext, view: Window, signal: AbortSignal, tell: Tell): void {
  const { site, document } = context;
  const viewer = createViewer(site, view);
  const rows = createRows(site.id);
  const words = createWords();
  let waiting: Element[] = [];
  let read: Read[] = [];
  let untold: Sighting[] = [];
  let me: string | undefined;
  let settling: ReturnType<typeof setTimeout> | undefined;
  let isMoving = false;
  let again = 0;
  let first = { href: '', left: 0 };
  let telling: ReturnType<typeof setTimeout> | undefined;
  let isReading = false;

  const isOn = () => {
    const { settings, salt, snoozedUntil } = context.memory;
    return (
      !signal.aborted &&
      settings.on &&
      salt !== '' &&
      snoozedUntil <= Date.now() &&
      !settings.muted.includes(REASON) &&
      document.visibilityState === 'visible'
    );
  };

  /** Does something in idle time, if Firebreak is still on by then. A fault of ours ends this reading, and nothing else. */
  const idle = (work: (deadline: IdleDeadline) => void) => {
    view.requestIdleCallback((deadline) => {
      try {
        if (isOn()) return work(deadline);
      } catch {
        // As below: what was begun is given up.
      }
      waiting = [];
      isReading = false;
    });
  };

  const look = () => {
    const page = context.page();
    me ??= site.me(page);
    const found = viewer.find(page, performance.now());
    if (found.length > 0) again = 0;
    else if (again > 0) {
      again -= 1;
      settling ??= setTimeout(rest, AGAIN_AFTER);
    }
    waiting = [...waiting, ...found].slice(-MOST_WAITING);
    if (waiting.length === 0 || isReading) return;
    isReading = true;
    idle(slice);
  };

  const slice = (deadline: IdleDeadline) => {
    const page = context.page();
    const { href } = page.url;
    if (first.href !== href) first = { href, left: READ_ANYWAY };
    for (let count = 0; count < POSTS_A_SLICE && deadline.timeRemaining() > LEAST_IDLE; count += 1) {
      const element = waiting.shift();
      if (!element) break;
      const isFirst = first.left > 0;
      first.left -= 1;
      const post = isFirst || mayPoint(element, site.id) ? site.post(element, page) : undefined;
      if (post) read.push({ post, url: page.url });
    }
    isReading = waiting.length > 0;
    if (isReading) return idle(slice);
    const those = read;
    read = [];
    if (those.length > 0) note(those).catch(() => undefined);
  };

  const note = async (those: readonly Read[]) => {
    const sighted = await rows.of(those, me ?? null, context.memory.salt, Date.now());
    words.keep(sighted);
    untold.push(...sighted.map(({ row }) => row));
    weighWords();
    if (untold.length >= TOLD_AT) tellNow();
    else if (untold.length > 0) telling ??= setTimeout(tellNow, TOLD_AFTER);
  };

  const tellNow = () => {
    clearTimeout(telling);
    telling = undefined;
    const told = untold.slice(0, MOST_TOLD);
    untold = untold.slice(MOST_TOLD);
    if (told.length === 0 || signal.aborted) return;
    tell(told).then(
      ({ crowd, stirring }) => {
        if (!crowd) return;
        context.memory = { ...context.memory, crowd, stirring: stirring ?? [] };
        weighWords();
      },
      // The worker was being stopped: they go along with the next ones, and are written once.
      () => {
        untold = [...told, ...untold].slice(-MOST_TOLD);
      },
    );
  };

  /** Each of the words about somebody on whom the feed seems to converge, one or two in a slice. */
  const weighWords = () => {
    const judge = judgeHere();
    const [one, ...others] = words.about(context.memory.stirring ?? []);
    if (!judge || !one) return;
    idle(() => {
      untold.push(words.weighed(one, judge, context.memory, site.id));
      if (others.length > 0) weighWords();
      else tellNow();
    });
  };

  /** A scroll has an event for every frame: one of them is heard, and the next only when its rest is over. (No signal here: each time would leave something with it.) */
  const hear = () => {
    isMoving = true;
    settling ??= setTimeout(rest, SETTLES);
  };
  const listen = () => view.addEventListener('scroll', hear, { capture: true, passive: true, once: true });
  const rest = () => {
    settling = undefined;
    if (isMoving) {
      isMoving = false;
      listen();
      settling = setTimeout(rest, SETTLES);
    } else if (isOn()) idle(look);
  };

  const come = () => {
    again = AGAIN;
    hear();
  };

  listen();
  for (const type of ['click', 'popstate', 'load']) {
    view.addEventListener(type, come, { capture: true, passive: true, signal });
  }
  // What is known has to be there when something is being written, and before the tab is left.
  view.addEventListener(
    'focusin',
    ({ target }) => untold.length > 0 && target instanceof Element && target.matches(WRITES) && tellNow(),
    { capture: true, passive: true, signal },
  );
  view.addEventListener('pagehide', tellNow, { signal });
  document.addEventListener(
    'visibilitychange',
    () => (document.visibilityState === 'visible' ? come() : tellNow()),
    {
      signal,
    },
  );
  signal.addEventListener('abort', () => {
    view.removeEventListener('scroll', hear, { capture: true });
    clearTimeout(settling);
    clearTimeout(telling);
  });
  come();
}
