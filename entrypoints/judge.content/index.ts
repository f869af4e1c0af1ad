/** The second content script: weighing and the dialog, left where the guard finds them. Composes nothing else. */
import '../guard.content/unheard';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { hintLine } from '@/components/words';
import { watchCrowd } from '@/lib/guard/crowd';
import { judgeComes } from '@/lib/guard/judge';
import { noteOnly } from '@/lib/guard/note-only';
import { openSession } from '@/lib/guard/pause-session';
import { answersBefore } from '@/lib/guard/scene';
import { reasonsFor, warmUp, weigh } from '@/lib/heat/weigh.ts';
import { reportOf } from '@/lib/sites/sketch';

export default defineContentScript({
  registration: 'runtime',
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main() {
    judgeComes({
      weigh: (scene, { settings: { sensitivity, muted }, tuning }) =>
        weigh(scene, { sensitivity, muted, tuning }),
      openSession,
      noteOnly,
      hintFor: (attempt, reading) => hintLine(answersBefore(attempt.target), reasonsFor(reading, 1)[0]?.why),
      report: reportOf,
      watchCrowd,
    });
    // Lists and model are unpacked while nobody waits; without this a page's first press would pay for it.
    requestIdleCallback(() => warmUp(), { timeout: 10_000 });
  },
});
