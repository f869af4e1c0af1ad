/**
 * The guard of one page. It hears presses before the page does, and is not there for most of them.
 *
 *   window, capture: click · submit · keydown            (own listeners, own signal: a page can forge the event
 *        │ trusted only                                   that ends WXT's)
 *        ▼
 *   site.attempt(event) ── none ──▶ site.intent(event): remember which post a composer will be about
 *        │
 *        ▼
 *   a pass? ── yes ──▶ through, once
 *        │
 *        ▼
 *   judge.weigh(scene) ─▶ decide ── cool, warm, excused, snoozed, off ──▶ through, untouched
 *        │ pause                                          (all synchronous: an event cannot wait)
 *        ▼
 *   stop the event ─▶ pause session ─▶ pass + press the site's own control
 *
 * Off: when the extension has been updated or removed under the page (no runtime id), when settings say so, and,
 * for one press, whenever anything here throws.
 */
import type { Attempt, Intent } from '../sites/site';
import { caseOf } from './case';
import type { GuardContext } from './context';
import { decide } from './decide';
import { judgeHere } from './judge';
import type { PauseSession } from './pause-session';
import { release } from './release';
import { sceneOf } from './scene';

/** A remembered press of a reply, quote or repost control is forgotten after this long, in milliseconds. */
const REMEMBERED = 30 * 60_000;

export interface Guard {
  /** Whether an element is one of ours, for the shield. */
  isOurs(target: EventTarget | null): boolean;
  /** A key pressed in one of ours. */
  heardKey(key: KeyboardEvent): void;
}

/** Starts listening. `isAlive` says whether the extension still stands behind this script. */
export function startGuard(
  context: GuardContext,
  view: Window,
  isAlive: () => boolean,
  stop: AbortController,
): Guard {
  let session: PauseSession | undefined;
  /** Our dialog takes the focus while it is being opened, before there is a session to know it by. */
  let opening = false;
  let remembered: { intent: Intent; at: number } | undefined;

  const intentNow = () =>
    remembered && performance.now() - remembered.at < REMEMBERED ? remembered.intent : undefined;

  const consider = (event: Event, attempt: Attempt) => {
    if (session?.hasEnded()) session = undefined;
    if (session?.isOpen()) return;
    if (session) {
      // Our dialog was taken out of the page: nobody is to be kept from sending by that.
      session.abandon();
      session = undefined;
      return;
    }
    if (context.passes.has(attempt, performance.now())) return;
    const judge = judgeHere();
    if (!judge) return;
    const scene = sceneOf(attempt, context.site, context.page(), Date.now(), context.memory);
    const reading = judge.weigh(scene, context.memory);
    if (decide(caseOf(context, attempt, reading, new Date()), context.memory) !== 'pause') return;
    if (context.memory.onlyLog) {
      judge.noteOnly(context, attempt, reading);
      context.passes.give(attempt, performance.now());
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    context.hint.hide();
    try {
      opening = true;
      session = judge.openSession(context, attempt, reading);
    } catch (error) {
      context.fault('Firebreak could not show its pause here; the post went out as usual.', error);
      context.passes.give(attempt, performance.now());
      release(attempt, context.site, context.page());
    } finally {
      opening = false;
    }
  };

  /**
   * A click on a form's button leads to a trusted `submit` in the same task, even a click by the page's script:
   * what became of the click holds for both.
   */
  let followsClick = false;
  const answeredWith = (event: Event) => {
    if (event.type !== 'click') return;
    followsClick = true;
    setTimeout(() => {
      followsClick = false;
    });
  };

  const hear = (event: Event) => {
    if (isOurs(event.target)) return;
    if (!event.isTrusted) return answeredWith(event);
    if (event.type === 'submit' && followsClick) return;
    try {
      if (!isAlive()) {
        stop.abort();
        return;
      }
      // Off means off: nothing is read, nothing is weighed.
      if (!context.memory.settings.on) return;
      const page = context.page();
      const intent = intentNow();
      const attempt = context.site.attempt(event, page, intent);
      if (attempt) {
        answeredWith(event);
        consider(event, attempt);
        return;
      }
      const opened = context.site.intent(event, page, intent);
      if (opened) remembered = { intent: opened, at: performance.now() };
    } catch (error) {
      context.fault('Firebreak could not read a press on this page; it went through as usual.', error);
    }
  };

  const isOurs = (target: EventTarget | null) =>
    target !== null &&
    (target === session?.host || target === context.hint.host || (opening && isStranger(target)));

  for (const type of ['click', 'submit', 'keydown']) {
    view.addEventListener(type, hear, { capture: true, signal: stop.signal });
  }
  view.addEventListener('pagehide', () => session?.abandon(), { signal: stop.signal });
  return { isOurs, heardKey: (key) => session?.heardKey(key) };
}

/** Whether this stands beside `head` and `body`, where only ours does. */
function isStranger(target: EventTarget): boolean {
  const { parentNode, localName, ownerDocument } = target as Partial<Element>;
  return parentNode === ownerDocument?.documentElement && localName !== 'head' && localName !== 'body';
}
