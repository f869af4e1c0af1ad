/**
 * The hint at a composer: once each, when typing rests on a warm draft, or before any typing when the composer opens
 * on a call-out that many have answered. Gone when the typing goes on.
 */
import type { Attempt, Composer } from '../sites/site';
import type { Reading } from '../types';
import { caseOf } from './case';
import type { GuardContext } from './context';
import { decide } from './decide';
import { judgeHere } from './judge';
import { answersBefore, sceneOf } from './scene';

/** Typing rests when no key came for this long; a composer that has just opened gets as long to fill. Milliseconds. */
const RESTS = 900;
/** A target that is more likely a call-out than not, and already answered by a crowd. */
const LIKELY_CALLOUT = 0.6;
const MANY = 20;

export function watchTyping(context: GuardContext, view: Window, signal: AbortSignal): void {
  const hinted = new WeakSet<Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = (editor: Element, typed: boolean) => {
    const judge = judgeHere();
    const page = context.page();
    const composer = context.site.composers(page).find(({ root }) => root.contains(editor));
    if (!judge || !composer?.target || hinted.has(composer.root)) return;
    const attempt = attemptOf(composer);
    const scene = sceneOf(attempt, context.site, page, Date.now(), context.memory);
    const reading = judge.weigh(scene, context.memory);
    if (!isHintTime(context, attempt, reading, typed)) return;
    hinted.add(composer.root);
    context.hint.show(judge.hintFor(attempt, reading), composer.root);
  };

  const soon = (event: Event) => {
    const editor = event.target;
    if (!event.isTrusted || !(editor instanceof Element) || editor === context.hint.host) return;
    if (!context.memory.settings.on) return;
    const typed = event.type === 'input';
    if (typed) context.hint.hide();
    clearTimeout(timer);
    timer = setTimeout(() => {
      try {
        if (!signal.aborted && editor.isConnected && !isPausing(editor)) look(editor, typed);
      } catch (error) {
        context.fault('Firebreak could not weigh this draft while it was written.', error);
      }
    }, RESTS);
  };
  for (const type of ['input', 'focusin']) {
    view.addEventListener(type, soon, { capture: true, passive: true, signal });
  }
}

/** The focus is in our dialog, the only thing outside the page's body that takes it: nothing is said over a pause. */
function isPausing({ ownerDocument }: Element): boolean {
  return ownerDocument.activeElement?.closest('body') === null;
}

function attemptOf({ move, draft, target, ...rest }: Composer): Attempt {
  return { move, draft, target, composer: { move, draft, target, ...rest }, control: null };
}

function isHintTime(context: GuardContext, attempt: Attempt, reading: Reading, typed: boolean): boolean {
  const one = caseOf(context, attempt, reading, new Date());
  if (typed) return decide(one, context.memory) === 'hint';
  const crowded = reading.callout >= LIKELY_CALLOUT && (answersBefore(attempt.target) ?? 0) >= MANY;
  return crowded && decide({ ...one, level: 'warm' }, context.memory) === 'hint';
}
