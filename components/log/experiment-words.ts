/** What came out of an own experiment, in plain sentences, with what it cannot show. */
import type { Result } from '@/lib/log/experiment';
import { counted } from './counted';

function tenths(value: number): string {
  return (Math.round(Math.abs(value) * 10) / 10).toLocaleString('en');
}

function side(value: number): string {
  if (tenths(value) === '0') return 'no difference';
  return `${tenths(value)} ${value < 0 ? 'fewer' : 'more'} posts a day`;
}

/** The difference and how sure it is; in the order read. */
export function resultWords(result: Result | undefined): string[] {
  if (!result) return ['Too few to tell: there were hardly any hot moments in these four weeks.'];
  const { asking, logging, difference, low, high, chance } = result;
  const counts = `On days of asking you posted ${asking.posted} of ${counted(asking.moments, 'hot moment', 'hot moments')}; on days of only logging, ${logging.posted} of ${logging.moments}.`;
  const spread = `With asking: ${side(difference)}. With the chance in it, somewhere between ${side(low)} and ${side(high)}.`;
  const sure =
    chance < 0.1
      ? 'Chance alone makes a difference this large less than once in ten times.'
      : 'Chance alone could well make a difference this large, so this is too few to tell.';
  return [counts, spread, sure];
}

export const CANNOT_SHOW = [
  'whether what you posted was better or worse; only whether it went out',
  'whether you posted it later, somewhere else, or where Firebreak does not look',
  'how it would be without Firebreak at all: you knew that you were being logged',
  'anything about other people, or about you in another month',
] as const;
