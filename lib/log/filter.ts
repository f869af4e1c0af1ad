/** Looking at some of the log only: one site, one move, one outcome. */
import type { Entry, Move, Outcome, SiteId } from '../types';

/** `undefined` lets everything pass. */
export interface Filter {
  readonly site: SiteId | undefined;
  readonly move: Move | undefined;
  readonly outcome: Outcome | undefined;
}

export const NO_FILTER: Filter = { site: undefined, move: undefined, outcome: undefined };

/** Whether anything at all is left out. */
export function isFiltering({ site, move, outcome }: Filter): boolean {
  return site !== undefined || move !== undefined || outcome !== undefined;
}

/** Whether something that happened there, so, with that end, is looked at. */
export function passes(filter: Filter, what: Pick<Entry, 'site' | 'move' | 'outcome'>): boolean {
  return (
    (filter.site ?? what.site) === what.site &&
    (filter.move ?? what.move) === what.move &&
    (filter.outcome ?? what.outcome) === what.outcome
  );
}
