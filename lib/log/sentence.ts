/** One sentence that sums up a week, in plain words: no praise, no shame. */
import type { Outcome } from '../types';

/** In the order told: from not posting to posting, then what was no answer. */
const ORDER: readonly Outcome[] = ['dropped', 'edited', 'held', 'posted', 'excused', 'closed'];

const ONLY: Record<Outcome, string> = {
  dropped: 'let it go',
  edited: 'went back to edit it',
  held: 'held it',
  posted: 'posted it',
  excused: 'said it was no pile-on',
  closed: 'closed the pause without an answer',
};

const SOME: Record<Outcome, (count: number) => string> = {
  dropped: (count) => `let ${count} go`,
  edited: (count) => `edited ${count}`,
  held: (count) => `held ${count}`,
  posted: (count) => `posted ${count}`,
  excused: (count) => `said ${count} ${count === 1 ? 'was' : 'were'} no pile-on`,
  closed: (count) => `closed ${count} without an answer`,
};

function list(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

function times(count: number): string {
  if (count === 1) return 'once';
  return count === 2 ? 'twice' : `${count} times`;
}

function unasked(count: number): string {
  if (count === 0) return '';
  return ` On days of only logging, ${count} went out without a question.`;
}

/**
 * Such as "Firebreak paused you 5 times; you let 2 go, edited 1 and posted 2." `onlyLogged` is how many of those
 * posted were not asked about, on the days of a person's own experiment.
 */
export function weekSentence(outcomes: Readonly<Record<Outcome, number>>, onlyLogged = 0): string {
  const asked = { ...outcomes, posted: outcomes.posted - onlyLogged };
  const there = ORDER.filter((outcome) => asked[outcome] > 0);
  const total = there.reduce((sum, outcome) => sum + asked[outcome], 0);
  if (total + onlyLogged === 0) return 'A quiet week.';
  if (total === 0) return `Firebreak did not pause you.${unasked(onlyLogged)}`;
  const told = there.map((outcome) => (total === 1 ? ONLY[outcome] : SOME[outcome](asked[outcome])));
  return `Firebreak paused you ${times(total)}; you ${list(told)}.${unasked(onlyLogged)}`;
}

/** What is said instead while only some moments are looked at. */
export function filteredSentence(total: number, leftOut: number): string {
  const all = total + leftOut;
  if (all === 0) return 'A quiet week.';
  if (total === 0) return `None of the week’s ${all === 1 ? 'one moment' : `${all} moments`} is like this.`;
  return `${total} of the week’s ${all === 1 ? 'one moment' : `${all} moments`}.`;
}
