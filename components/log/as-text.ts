/** A week as plain text, to be pasted anywhere. */
import type { Week } from '@/lib/log/week';
import type { Outcome } from '@/lib/types';
import { crowdWords } from './crowd-words';
import { momentTime, weekDates } from './format';
import { reasonLabel } from './reason-label';
import { MOVE_NAMES, OUTCOME_NAMES, SITE_NAMES } from './words';

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `- ${line}`)];
}

/** `sentence` is the week's own. */
export function weekAsText(week: Week, sentence: string): string {
  const head = [`Heat log, ${weekDates(week.firstDay)}`, sentence];
  if (week.total === 0) return `${head.join('\n')}\n`;
  const outcomes = (Object.keys(OUTCOME_NAMES) as Outcome[]).filter((id) => week.outcomes[id] > 0);
  return `${[
    ...head,
    ...section(
      'What came of it',
      outcomes.map((id) => `${OUTCOME_NAMES[id]}: ${week.outcomes[id]}`),
    ),
    ...section(
      'What set you off',
      week.reasons.map(({ id, count }) => `${reasonLabel(id)}: ${count}`),
    ),
    ...section(
      'Where',
      week.sites.map(({ id, count }) => `${SITE_NAMES[id]}: ${count}`),
    ),
    ...section('The crowd', [crowdWords(week.before)]),
    ...section(
      'The hottest moments',
      week.hottest.map(
        ({ at, offset, move, site, outcome, heat }) =>
          `${momentTime(at, offset)}: ${MOVE_NAMES[move]} on ${SITE_NAMES[site]}, heat ${Math.round(heat)}, ${OUTCOME_NAMES[outcome].toLowerCase()}`,
      ),
    ),
  ].join('\n')}\n`;
}
