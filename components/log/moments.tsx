/** The hottest moments of a week, each with when, where, what came of it and its reasons. */
import type { Entry } from '@/lib/types';
import { momentTime } from './format';
import { reasonLabel } from './reason-label';
import { MOVE_NAMES, OUTCOME_NAMES, SITE_NAMES } from './words';

export interface MomentsProps {
  readonly entries: readonly Entry[];
}

function before(count: number | null): string {
  return count === null || count < 1 ? '' : `, after ${count.toLocaleString('en')} others`;
}

export function Moments({ entries }: MomentsProps) {
  return (
    <section class="moments" aria-labelledby="hottest">
      <h3 id="hottest">The hottest moments</h3>
      <ol>
        {entries.map((entry) => (
          <li key={entry.id}>
            <p class="line">
              <span class="when">{momentTime(entry.at, entry.offset)}</span>
              <span>
                {MOVE_NAMES[entry.move]} on {SITE_NAMES[entry.site]}
                {before(entry.before)}
              </span>
              <span class="came">{OUTCOME_NAMES[entry.outcome]}</span>
              <span class="heat">Heat {Math.round(entry.heat)}</span>
            </p>
            <p class="soft">
              {entry.reasons
                .filter(({ share }) => share > 0)
                .slice(0, 3)
                .map(({ id }) => reasonLabel(id))
                .join(' · ')}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
