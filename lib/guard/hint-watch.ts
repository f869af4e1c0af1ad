/** The hint while a draft is being written: once a composer, when the typing rests, gone when it goes on. */
import type { GuardContext } from './context';
import { decide } from './decide';
import { hashesOf } from './hash';
import { judgeHere } from './judge';
import { sceneOf } from './scene';

/** Typing rests when no key came for this long, in milliseconds. */
const RESTS = 900;

export function watchTyping(context: GuardContext, view: Window, signal: AbortSignal): void {
  const hinted = new WeakSet<Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = (editor: Element) => {
    const page = context.page();
    const composer = context.site.composers(page).find(({ root }) => root.contains(editor));
    if (!composer?.target || hinted.has(composer.root)) return;
    const { move, draft, target } = composer;
    const attempt = { move, draft, target, composer, control: null };
    const judge = judgeHere();
    if (!judge) return;
    const scene = sceneOf(attempt, context.site, page, Date.now());
    const reading = judge.weigh(scene, context.memory.settings);
    if (
      decide(reading.level, move, context.memory, hashesOf(target, context.memory.salt), Date.now()) !==
      'hint'
    )
      return;
    hinted.add(composer.root);
    context.hint.show(judge.hintFor(attempt, reading), composer.root);
  };

  view.addEventListener(
    'input',
    (event) => {
      if (!event.isTrusted || !(event.target instanceof Element) || event.target === context.hint.host)
        return;
      const editor = event.target;
      context.hint.hide();
      clearTimeout(timer);
      timer = setTimeout(() => {
        try {
          if (!signal.aborted && editor.isConnected) look(editor);
        } catch (error) {
          context.fault('Firebreak could not weigh this draft while it was written.', error);
        }
      }, RESTS);
    },
    { capture: true, passive: true, signal },
  );
}
