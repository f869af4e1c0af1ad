/** The breath before "Post it": how long, and a clock that only runs while somebody can see it. */
import type { Reading } from '../types';

/** Heat at which a pause is at its mildest and at its hottest. */
const MILD = 55;
const HOTTEST = 98;
/** Share of the longest breath that the mildest pause gets. */
const LEAST = 0.4;

/**
 * Seconds to breathe: none where the person set none, else from two fifths of their longest breath to all of it,
 * growing evenly with the heat. A delay is what helps next to an offered way out (one sec, 2022: 500 people).
 */
export function breathFor(reading: Reading, longest: number, grows = true): number {
  if (longest <= 0) return 0;
  if (!grows) return longest;
  const part = Math.min(1, Math.max(0, (reading.heat - MILD) / (HOTTEST - MILD)));
  return Math.max(1, Math.round(longest * (LEAST + (1 - LEAST) * part)));
}

export interface BreathClock {
  /** Ends it at once. */
  skip(): void;
  stop(): void;
}

/**
 * Counts `seconds` down, telling the whole seconds left; 0 comes once, last. Stands still while the tab is hidden
 * and never starts again.
 */
export function startBreath(document: Document, seconds: number, tell: (left: number) => void): BreathClock {
  let left = seconds * 1000;
  let since = performance.now();
  let told = seconds;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', look);
  };
  const end = () => {
    stop();
    if (told > 0) tell(0);
    told = 0;
  };
  const look = () => {
    const now = performance.now();
    clearTimeout(timer);
    if (document.visibilityState === 'visible' && timer !== undefined) left -= now - since;
    since = now;
    timer = undefined;
    if (left <= 0) {
      end();
      return;
    }
    const whole = Math.ceil(left / 1000);
    if (whole < told) {
      told = whole;
      tell(whole);
    }
    if (document.visibilityState === 'visible')
      timer = setTimeout(look, Math.max(20, left - (whole - 1) * 1000));
  };
  document.addEventListener('visibilitychange', look);
  look();
  return { skip: end, stop };
}
