/**
 * A local day in sums, so that a year can be told without reading its entries. The sums are kept beside the entries
 * and change with each of them: what is added when an entry is written is taken away when it is deleted.
 */
import type { Entry, Move, Outcome, SiteId } from '../types';
import { localDay } from './calendar';
import { type Filter, NO_FILTER, passes } from './filter';

/** How many there were of one kind, and their heats added up. */
export interface Cell {
  readonly count: number;
  readonly heat: number;
}

/** By `site.move.outcome`, so that sums can be filtered like entries; kinds that did not happen are not there. */
export interface DaySum {
  /** Local day number. */
  readonly day: number;
  readonly cells: Readonly<Record<string, Cell>>;
}

export function cellName({ site, move, outcome }: Pick<Entry, 'site' | 'move' | 'outcome'>): string {
  return `${site}.${move}.${outcome}`;
}

/** The day with one entry more (`by` 1) or less (-1). Heats are added in tenths: sums of fractions would drift. */
function changed(sum: DaySum, entry: Entry, by: 1 | -1): DaySum {
  const name = cellName(entry);
  const before = sum.cells[name] ?? { count: 0, heat: 0 };
  const count = before.count + by;
  const { [name]: _, ...others } = sum.cells;
  if (count <= 0) return { day: sum.day, cells: others };
  const heat = Math.round(before.heat * 10 + by * Math.round(entry.heat * 10)) / 10;
  return { day: sum.day, cells: { ...others, [name]: { count, heat } } };
}

/** The days that these entries lie in, out of `known`, with `added` put in and `gone` taken out. */
export function sumUp(
  known: ReadonlyMap<number, DaySum>,
  added: readonly Entry[],
  gone: readonly Entry[] = [],
): Map<number, DaySum> {
  const sums = new Map<number, DaySum>();
  const change = (entry: Entry, by: 1 | -1) => {
    const day = localDay(entry.at, entry.offset);
    const sum = sums.get(day) ?? known.get(day) ?? { day, cells: {} };
    sums.set(day, changed(sum, entry, by));
  };
  for (const entry of gone) change(entry, -1);
  for (const entry of added) change(entry, 1);
  return sums;
}

/** How many entries of the day pass the filter, their heats added up, and how many of them were posted. */
export function totalOf(sum: DaySum, filter: Filter = NO_FILTER): Cell & { readonly posted: number } {
  let [count, heat, posted] = [0, 0, 0];
  for (const [name, cell] of Object.entries(sum.cells)) {
    const [site, move, outcome] = name.split('.') as [SiteId, Move, Outcome];
    if (!passes(filter, { site, move, outcome })) continue;
    count += cell.count;
    heat += cell.heat;
    if (outcome === 'posted') posted += cell.count;
  }
  return { count, heat, posted };
}
