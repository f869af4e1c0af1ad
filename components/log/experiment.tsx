/** A person's own experiment: what it is, where it stands, what came out and what cannot come out. */
import type { Result } from '@/lib/log/experiment';
import { Interval } from '../charts/interval';
import { CANNOT_SHOW, resultWords } from './experiment-words';

export type ExperimentStage =
  | { readonly stage: 'off' }
  /** `day` is 0 before it begins, then 1 … `days`. */
  | { readonly stage: 'running'; readonly day: number; readonly days: number }
  | { readonly stage: 'over'; readonly result: Result | undefined };

export interface OwnExperimentProps {
  readonly state: ExperimentStage;
  onStart(): void;
  /** Ends it, or puts its result away. */
  onEnd(): void;
  onSaveSvg(name: string, svg: string): void;
}

function Off({ onStart }: { onStart(): void }) {
  return (
    <>
      <p>
        Does being asked change what you post? You can find out for yourself. For four weeks, a coin decides
        for every two days on which one Firebreak asks as usual. On the other it asks nothing, lets everything
        through and only notes the moment here.
      </p>
      <p class="soft">
        It begins tomorrow, and you can stop it at any time. Nothing of it leaves this browser.
      </p>
      <p class="ways">
        <button type="button" onClick={onStart}>
          Start the experiment
        </button>
      </p>
    </>
  );
}

function Running({ day, days, onEnd }: { day: number; days: number; onEnd(): void }) {
  return (
    <>
      <p>
        {day === 0 ? 'It begins tomorrow.' : `Day ${day} of ${days}.`} The result waits until the end, so that
        it cannot sway you.
      </p>
      <p class="ways">
        <button type="button" onClick={onEnd}>
          Stop the experiment
        </button>
      </p>
    </>
  );
}

function Over({
  result,
  onEnd,
  onSaveSvg,
}: { result: Result | undefined } & Pick<OwnExperimentProps, 'onEnd' | 'onSaveSvg'>) {
  const words = resultWords(result);
  return (
    <>
      {words.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {result && (
        <Interval
          title="Posts a day: days of asking against days of only logging"
          words={words.join(' ')}
          low={result.low}
          value={result.difference}
          high={result.high}
          sides={['fewer when asked', 'more when asked']}
          onSaveSvg={onSaveSvg}
        />
      )}
      <div>
        <p>What this cannot show:</p>
        <ul class="dots">
          {CANNOT_SHOW.map((what) => (
            <li key={what}>{what}.</li>
          ))}
        </ul>
      </div>
      <p class="ways">
        <button type="button" onClick={onEnd}>
          Put the result away
        </button>
      </p>
    </>
  );
}

export function OwnExperiment({ state, onStart, onEnd, onSaveSvg }: OwnExperimentProps) {
  return (
    <section class="card" aria-labelledby="experiment-head">
      <h2 id="experiment-head">Your own experiment</h2>
      {state.stage === 'off' && <Off onStart={onStart} />}
      {state.stage === 'running' && <Running day={state.day} days={state.days} onEnd={onEnd} />}
      {state.stage === 'over' && <Over result={state.result} onEnd={onEnd} onSaveSvg={onSaveSvg} />}
    </section>
  );
}
