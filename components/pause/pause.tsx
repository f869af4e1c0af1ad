/**
 * The pause: who and what, where you stand, why, one question, a line to yourself, a breath, the ways out, and the
 * excuses.
 *
 * Everything works without an event of ours being heard in the page: the buttons submit a `method="dialog"` form,
 * so the browser itself closes the dialog even when our script is gone (an extension removed while it is open),
 * and the guard can keep all clicks and keys from the page without losing its own.
 */
import type { Move } from '@/lib/types';
import { EXCUSES, headline, PAUSE_WORDS, standing } from '../words';
import { type Choice, choiceOf } from './choice';
import { type Reason, Reasons } from './reasons';
import { type Breath, Ring } from './ring';
import { HoldTimes, Ways } from './ways';

export interface PauseProps {
  readonly move: Move;
  readonly author: string | null;
  /** Answers before this one, where known and not said by a reason. */
  readonly before: number | null;
  /** The reasons in plain words, largest first; empty when the person asked for every press. */
  readonly reasons: readonly Reason[];
  readonly question: string | null;
  /** `null` where there is none, or it is over. */
  readonly breath: Breath | null;
  /** "Hold" has been pressed: when shall it come back? */
  readonly choosing: boolean;
  /** The draft is being stored: the buttons wait. */
  readonly busy: boolean;
  /** Something that went wrong, to be read before choosing again. */
  readonly trouble: string | null;
  /** A repost has no words to hold. */
  readonly canHold: boolean;
  readonly canGoPrivate: boolean;
  /** Whether the line to oneself is kept in the log. */
  readonly keepsLine: boolean;
  /** 0…2: which of the looks. */
  readonly look: number;
  readonly isNewLook: boolean;
  /** `line` is what was written to oneself so far. */
  onChoice(choice: Choice, line: string, event: SubmitEvent): void;
}

export function Pause(props: PauseProps) {
  const place = standing(props.before);
  const submit = (event: Event) => {
    const { submitter } = event as SubmitEvent;
    const choice = choiceOf(submitter?.getAttribute('value'));
    const waits = submitter?.getAttribute('aria-disabled') === 'true';
    if (!choice || waits) event.preventDefault();
    else props.onChoice(choice, lineIn(event.target as HTMLFormElement), event as SubmitEvent);
  };
  const question = props.question && (
    <p class="question" id="question">
      {props.question}
    </p>
  );
  return (
    <form class={`pause look-${props.look}`} method="dialog" onSubmit={submit}>
      <h2 id="title" tabIndex={-1} dir="auto">
        {headline(props.move, props.author)}
      </h2>
      {place && <p class="standing">{place}</p>}
      {props.isNewLook && <p class="note">{PAUSE_WORDS.newLook}</p>}
      {props.look === 1 && question}
      <Reasons reasons={props.reasons} />
      {props.look !== 1 && question}
      <label class="line">
        <span>{PAUSE_WORDS.line}</span>
        <textarea name="line" rows={1} maxLength={500} dir="auto" />
        <span class="note">{props.keepsLine ? PAUSE_WORDS.lineKept : PAUSE_WORDS.lineNotKept}</span>
      </label>
      <p class="trouble" role="alert">
        {props.trouble}
      </p>
      {props.breath && <Ring {...props.breath} />}
      {props.choosing ? <HoldTimes /> : <Ways breathing={props.breath !== null} canHold={props.canHold} />}
      <p class="working" role="status">
        {props.busy ? PAUSE_WORDS.keeping : ''}
      </p>
      {props.canGoPrivate && (
        <p class="aside">
          <button type="submit" value="private" class="link">
            {PAUSE_WORDS.private}
          </button>
          <span class="note">{PAUSE_WORDS.privateNote}</span>
        </p>
      )}
      <details>
        <summary>{PAUSE_WORDS.excuses}</summary>
        <p>{PAUSE_WORDS.excusesNote}</p>
        <div class="excuses">
          {EXCUSES.map(({ excuse, text }) => (
            <button type="submit" value={`excuse:${excuse}`} class="quiet" key={excuse}>
              {text}
            </button>
          ))}
        </div>
      </details>
    </form>
  );
}

/** Asked of the field at the moment of choosing: no typing is listened to. */
function lineIn(form: HTMLFormElement): string {
  return form.querySelector<HTMLTextAreaElement>('textarea[name="line"]')?.value.trim() ?? '';
}
