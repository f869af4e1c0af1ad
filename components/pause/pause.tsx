/**
 * The pause: who and what, where you stand, why, one question, four ways out, and the excuses.
 *
 * Everything works without an event of ours being heard in the page: the buttons submit a `method="dialog"` form,
 * so the browser itself closes the dialog even when our script is gone (an extension removed while it is open),
 * and the guard can keep all clicks and keys from the page without losing its own.
 */
import type { Excuse, Move } from '@/lib/types';
import { EXCUSES, headline, PAUSE_WORDS, standing } from '../words';

/** What the person chose. Escape is `edit`. */
export type Choice = 'dropped' | 'edited' | 'held' | 'posted' | Excuse;

export interface PauseProps {
  readonly move: Move;
  readonly author: string | null;
  /** Answers before this one, where known. */
  readonly before: number | null;
  /** The reasons in plain words, largest first; empty when the person asked for every press. */
  readonly reasons: readonly string[];
  readonly question: string | null;
  /** Something that went wrong, to be read before choosing again. */
  readonly trouble?: string | undefined;
  /** A choice is being carried out: the buttons wait. */
  readonly busy?: boolean | undefined;
  /** Held drafts need words; a repost has none. */
  readonly canHold: boolean;
  onChoice(choice: Choice, event: SubmitEvent): void;
}

const CHOICES: readonly Choice[] = [
  'dropped',
  'edited',
  'held',
  'posted',
  ...EXCUSES.map(({ excuse }) => excuse),
];

function choiceOf(event: SubmitEvent): Choice | undefined {
  const value = (event.submitter as HTMLButtonElement | null)?.value;
  return CHOICES.find((choice) => choice === value);
}

export function Pause(props: PauseProps) {
  const { busy = false } = props;
  const place = standing(props.before);
  const submit = (event: Event) => {
    const choice = choiceOf(event as SubmitEvent);
    if (busy || !choice) event.preventDefault();
    else props.onChoice(choice, event as SubmitEvent);
  };
  return (
    <form class="pause" method="dialog" onSubmit={submit}>
      <h2 id="title" tabIndex={-1} dir="auto">
        {headline(props.move, props.author)}
      </h2>
      {place && <p class="standing">{place}</p>}
      <section aria-labelledby="why">
        <h3 id="why">{PAUSE_WORDS.why}</h3>
        {props.reasons.length > 0 ? (
          <ul>
            {props.reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        ) : (
          <p>{PAUSE_WORDS.always}</p>
        )}
      </section>
      {props.question && (
        <p class="question" id="question">
          {props.question}
        </p>
      )}
      <p class="trouble" role="alert">
        {props.trouble}
      </p>
      <div class="ways">
        <button type="submit" value="dropped" class="first">
          {PAUSE_WORDS.drop}
        </button>
        <button type="submit" value="edited">
          {PAUSE_WORDS.edit}
        </button>
        {props.canHold && (
          <button type="submit" value="held" class="quiet">
            {PAUSE_WORDS.hold}
          </button>
        )}
        <button type="submit" value="posted" class="quiet">
          {PAUSE_WORDS.post}
        </button>
      </div>
      <p class="working" role="status">
        {busy ? PAUSE_WORDS.keeping : ''}
      </p>
      <details>
        <summary>{PAUSE_WORDS.excuses}</summary>
        <p>{PAUSE_WORDS.excusesNote}</p>
        <div class="excuses">
          {EXCUSES.map(({ excuse, text }) => (
            <button type="submit" value={excuse} class="quiet" key={excuse}>
              {text}
            </button>
          ))}
        </div>
      </details>
    </form>
  );
}
