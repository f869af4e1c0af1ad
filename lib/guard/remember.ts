/** What a person said that holds for later: excuses, and reasons not to be used again. */
import type { Attempt } from '../sites/site';
import type { Excuse, Excused, Reading } from '../types';
import type { GuardContext } from './context';
import { hashOf } from './hash';
import { shownReasons } from './reasons';

/** The first two excuses hold for this thread and its author, friendship for the person; the others for this once. */
export function rememberExcuse(context: GuardContext, attempt: Attempt, excuse: Excuse): void {
  const { salt, excused } = context.memory;
  const person = hashOf('person', attempt.target?.author, salt);
  const thread = hashOf('thread', attempt.target?.permalink, salt);
  const rows: Excused[] = [];
  const row = (kind: Excused['kind'], id: string | undefined) => {
    if (id) rows.push({ id, at: Date.now(), excuse, kind });
  };
  if (excuse === 'happened-to-me' || excuse === 'warning') {
    row('thread', thread);
    row('person', person);
  } else if (excuse === 'friends') row('person', person);
  if (rows.length === 0) return;
  context.memory = { ...context.memory, excused: [...excused, ...rows.map(({ id }) => id)] };
  context.background
    .excuse(rows)
    .catch((error) => context.fault('Firebreak could not remember this for next time.', error));
}

/** A reason weighs nothing from now on, in this tab at once and everywhere through the background. */
export function muteReason(context: GuardContext, signal: string, muted: boolean): void {
  const { settings } = context.memory;
  const others = settings.muted.filter((one) => one !== signal);
  context.memory = {
    ...context.memory,
    settings: { ...settings, muted: muted ? [...others, signal] : others },
  };
  context.background
    .mute(signal, muted)
    .catch((error) => context.fault('Firebreak could not remember which reason not to use.', error));
}

/** "You misread this": the reasons that were shown weigh a little less for this person from now on. */
export function learnFromMisread(context: GuardContext, reading: Reading): void {
  const signals = shownReasons(reading).map(({ id, share }) => ({ id, share }));
  context.background
    .misread(signals)
    .catch((error) => context.fault('Firebreak could not learn from this.', error));
}
