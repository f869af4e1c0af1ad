/** A row of the heat log, made where the pause was. No words and no names go into it. */
import type { Attempt } from '../sites/site';
import type { Entry, Excuse, Outcome, Reading, SiteId } from '../types';
import { hashOf } from './hash';
import { shownReasons } from './reasons';
import { answersBefore } from './scene';

export interface Moment {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly site: SiteId;
  readonly attempt: Attempt;
  readonly reading: Reading;
  readonly question: string | null;
}

/** What the person added to an outcome. */
export interface Given {
  readonly excuse?: Excuse;
  /** The line to oneself; leave it out where words are not to be kept. */
  readonly line?: string;
}

export function entryOf(moment: Moment, outcome: Outcome, salt: string, given: Given = {}): Entry {
  const { attempt, reading } = moment;
  return {
    id: moment.id,
    at: moment.at,
    offset: -new Date(moment.at).getTimezoneOffset(),
    site: moment.site,
    move: attempt.move,
    heat: Math.round(reading.heat * 10) / 10,
    level: reading.level,
    reasons: shownReasons(reading).map(({ id, share }) => ({ id, share: Math.round(share * 1000) / 1000 })),
    outcome,
    question: moment.question,
    person: hashOf('person', attempt.target?.author, salt) ?? null,
    thread: hashOf('thread', attempt.target?.permalink, salt) ?? null,
    before: answersBefore(attempt.target),
    excuse: given.excuse ?? null,
    line: given.line?.slice(0, 1000) || null,
  };
}
