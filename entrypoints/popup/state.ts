/** What the popup reads, and what it asks the background to write. */

import { rangeOf } from '@/lib/log/calendar';
import { weekSentence } from '@/lib/log/sentence';
import { weekOf } from '@/lib/log/week';
import { ask, type Done } from '@/lib/messages';
import { DEFAULT_SETTINGS } from '@/lib/settings';
import type { Connection } from '@/lib/store/connection';
import { createEntries } from '@/lib/store/entries';
import { toFault } from '@/lib/store/fault';
import { createHeld } from '@/lib/store/held';
import { createMeta } from '@/lib/store/meta';
import type { Emptied, Outside } from '@/lib/store/outside';
import { createSettings } from '@/lib/store/settings';
import type { Settings } from '@/lib/types';

export interface PopupState {
  readonly settings: Settings;
  /** ms since 1970; 0 when Firebreak does not rest. */
  readonly snoozedUntil: number;
  readonly sentence: string;
  readonly held: number;
  readonly faults: readonly string[];
  readonly emptied: Emptied | undefined;
  /** The log could not be read, and why, as a whole sentence; the rest is as it comes then. */
  readonly trouble: string | undefined;
}

export interface State {
  /** All of it, for the week that begins on this local day. Never rejects. */
  read(now: number, firstDay: number): Promise<PopupState>;
  set(change: Partial<Settings>): Promise<Done>;
  snooze(until: number): Promise<Done>;
  dismissFaults(): Promise<void>;
  dismissEmptied(): Promise<void>;
}

const NO_ANSWER: Done = { ok: false, why: 'Firebreak did not answer. Please try again.' };

export function createState(connection: Connection, outside: Outside): State {
  const settings = createSettings(connection);
  const meta = createMeta(connection);
  const entries = createEntries(connection);
  const held = createHeld(connection);

  async function fromStore(now: number, firstDay: number) {
    const { from, to } = rangeOf(firstDay);
    const [read, snoozedUntil, week, drafts] = await Promise.all([
      settings.read(DEFAULT_SETTINGS),
      meta.snoozedUntil(now),
      entries.between(from, to),
      held.count(),
    ]);
    const sentence = weekSentence(weekOf(week.rows, firstDay).outcomes);
    return { settings: read.settings, snoozedUntil, sentence, held: drafts, trouble: undefined };
  }

  async function withoutStore(error: unknown) {
    const on = (await outside.marker().catch(() => undefined))?.on ?? DEFAULT_SETTINGS.on;
    const trouble = `Firebreak could not read its log: ${toFault(error).why}. Posting works as usual.`;
    const sentence = 'This week cannot be read.';
    return { settings: { ...DEFAULT_SETTINGS, on }, snoozedUntil: 0, sentence, held: 0, trouble };
  }

  return {
    async read(now, firstDay) {
      const [stored, faults, emptied] = await Promise.all([
        fromStore(now, firstDay).catch(withoutStore),
        outside.faults().catch(() => []),
        outside.emptied().catch(() => undefined),
      ]);
      return { ...stored, faults: faults.map(({ what }) => what), emptied };
    },
    set: (change) => ask({ kind: 'set', settings: change }).catch(() => NO_ANSWER),
    snooze: (until) => ask({ kind: 'snooze', until }).catch(() => NO_ANSWER),
    dismissFaults: () => outside.dismissFaults().catch(() => {}),
    dismissEmptied: () => outside.dismissEmptied().catch(() => {}),
  };
}
