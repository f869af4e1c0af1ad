/** One moment of the log: a line, opening to its reasons, its question, the line to oneself, the look-back. */
import { askedAbout } from '@/lib/log/look-back';
import type { Entry, LookBackAnswer } from '@/lib/types';
import { momentTime } from './format';
import { reasonLabel } from './reason-label';
import { ANSWER_NAMES, MOVE_NAMES, OUTCOME_NAMES, SITE_NAMES } from './words';

/** What belongs to moments besides their entries, by id. */
export interface Besides {
  readonly answers: ReadonlyMap<string, LookBackAnswer>;
  /** Moments whose words are locked. */
  readonly locked: ReadonlySet<string>;
  /** Locked words that have been opened. */
  readonly opened: ReadonlyMap<string, string>;
  /** Texts of questions, by their id. */
  readonly questions: ReadonlyMap<string, string>;
}

export interface MomentActions {
  /** It was opened: what belongs to it besides is wanted now. */
  onOpen(entry: Entry): void;
  onAnswer(entry: Entry, answer: LookBackAnswer): void;
  onDelete(entries: readonly Entry[], what: string): void;
}

export interface MomentProps extends MomentActions {
  readonly entry: Entry;
  readonly besides: Besides;
}

function before(count: number | null): string {
  return count === null || count < 1 ? '' : `, after ${count.toLocaleString('en')} others`;
}

function outcome(entry: Entry): string {
  return entry.onlyLogged ? 'Posted, nobody asked' : OUTCOME_NAMES[entry.outcome];
}

function Words({ entry, besides }: Pick<MomentProps, 'entry' | 'besides'>) {
  const line = entry.line ?? besides.opened.get(entry.id);
  if (line) {
    return (
      <div>
        <dt>Your line to yourself</dt>
        <dd dir="auto" class="kept">
          {line}
        </dd>
      </div>
    );
  }
  if (!besides.locked.has(entry.id)) return null;
  return (
    <div>
      <dt>Your line to yourself</dt>
      <dd>Locked. Your passphrase, under “Lock on your words”, shows it.</dd>
    </div>
  );
}

function Answer({ entry, besides, onAnswer }: Pick<MomentProps, 'entry' | 'besides' | 'onAnswer'>) {
  const chosen = besides.answers.get(entry.id);
  if (!chosen) return null;
  return (
    <div>
      <dt>Looking back</dt>
      <dd>
        <select
          aria-label={`Looking back at ${momentTime(entry.at, entry.offset)}`}
          value={chosen}
          onChange={(event) => onAnswer(entry, event.currentTarget.value as LookBackAnswer)}
        >
          {(Object.keys(ANSWER_NAMES) as LookBackAnswer[]).map((answer) => (
            <option value={answer} key={answer}>
              {ANSWER_NAMES[answer]}
            </option>
          ))}
        </select>
      </dd>
    </div>
  );
}

export function Moment({ entry, besides, onOpen, onAnswer, onDelete }: MomentProps) {
  const heating = entry.reasons.filter(({ share }) => share > 0);
  const question = entry.question === null ? undefined : besides.questions.get(entry.question);
  const when = momentTime(entry.at, entry.offset);
  return (
    <details class="moment" onToggle={(event) => event.currentTarget.open && onOpen(entry)}>
      <summary>
        <span class="when">{when}</span>
        <span>
          {MOVE_NAMES[entry.move]} on {SITE_NAMES[entry.site]}
          {before(entry.before)}
        </span>
        <span class="came">{outcome(entry)}</span>
        <span class="heat">Heat {Math.round(entry.heat)}</span>
      </summary>
      <dl>
        <div>
          <dt>Why Firebreak {entry.onlyLogged ? 'would have asked' : 'asked'}</dt>
          <dd>
            {heating.length === 0 ? (
              'You asked for every pause here.'
            ) : (
              <ul>
                {heating.map(({ id }) => (
                  <li key={id}>{reasonLabel(id)}</li>
                ))}
              </ul>
            )}
          </dd>
        </div>
        {entry.question !== null && (
          <div>
            <dt>The question</dt>
            <dd dir="auto">{question ?? 'A question that is no longer in your decks.'}</dd>
          </div>
        )}
        <Words entry={entry} besides={besides} />
        {askedAbout(entry) && <Answer entry={entry} besides={besides} onAnswer={onAnswer} />}
      </dl>
      <p class="ways">
        <button type="button" onClick={() => onDelete([entry], 'the moment')}>
          Delete<span class="unseen"> the moment of {when}</span>
        </button>
      </p>
    </details>
  );
}
