/** Looking back: one private question at a time, and what the answers come to. */
import { useEffect, useRef } from 'preact/hooks';
import { askedAbout } from '@/lib/log/look-back';
import type { Entry, LookBackAnswer } from '@/lib/types';
import { counted } from './counted';
import { momentTime } from './format';
import { reasonLabel } from './reason-label';
import { ANSWER_NAMES, LOOK_BACK_QUESTIONS, MOVE_NAMES, SITE_NAMES } from './words';

export interface LookBacksProps {
  /** What waits, oldest first. */
  readonly waiting: readonly Entry[];
  /** What the answers come to so far, as sentences. */
  readonly summary: readonly string[];
  onAnswer(entry: Entry, answer: LookBackAnswer): void;
  /** Not now: the question goes to the end. */
  onLater(entry: Entry): void;
}

function Question({
  entry,
  onAnswer,
  onLater,
}: { readonly entry: Entry } & Omit<LookBacksProps, 'waiting' | 'summary'>) {
  const of = askedAbout(entry) ?? 'posted';
  const reason = entry.reasons.find(({ share }) => share > 0);
  return (
    <>
      <p class="soft">
        {momentTime(entry.at, entry.offset)} · {MOVE_NAMES[entry.move]} on {SITE_NAMES[entry.site]}
        {reason && ` · ${reasonLabel(reason.id)}`}
      </p>
      <p class="sentence" id="looking-back">
        {LOOK_BACK_QUESTIONS[of]}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: buttons that answer at once are no fields of a form */}
      <div class="ways" role="group" aria-labelledby="looking-back">
        {(Object.keys(ANSWER_NAMES) as LookBackAnswer[]).map((answer) => (
          <button type="button" key={answer} onClick={() => onAnswer(entry, answer)}>
            {ANSWER_NAMES[answer]}
          </button>
        ))}
        <button type="button" class="quiet" onClick={() => onLater(entry)}>
          Not now
        </button>
      </div>
    </>
  );
}

export function LookBacks({ waiting, summary, ...rest }: LookBacksProps) {
  const card = useRef<HTMLElement>(null);
  const answered = useRef(false);
  const [entry] = waiting;
  // The pressed button asks something else now, or is gone: the place to go on from is the heading.
  useEffect(() => {
    if (answered.current) card.current?.querySelector<HTMLElement>('h2')?.focus();
    answered.current = false;
  }, [entry?.id]);
  if (!entry && summary.length === 0) return null;
  const pressed =
    <A extends unknown[]>(act: (...args: A) => void) =>
    (...args: A) => {
      answered.current = true;
      act(...args);
    };
  return (
    <section class="card look-backs" aria-labelledby="look-backs" ref={card}>
      <h2 id="look-backs" tabIndex={-1}>
        Looking back
      </h2>
      {entry && <Question entry={entry} onAnswer={pressed(rest.onAnswer)} onLater={pressed(rest.onLater)} />}
      {entry && (
        <p class="soft">
          {counted(waiting.length, 'question waits', 'questions wait')}. Only you see the answers; after two
          weeks a question is let be.
        </p>
      )}
      {summary.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </section>
  );
}
