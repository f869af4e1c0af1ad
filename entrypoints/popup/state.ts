/** What the popup reads, and what it asks the background to write. */
import type { Later } from '@/lib/loosening';
import { ask, type Done } from '@/lib/messages';
import { DEFAULT_SETTINGS } from '@/lib/settings';
import { createChanging } from '@/lib/store/change';
import type { Connection } from '@/lib/store/connection';
import { toFault } from '@/lib/store/fault';
import { createHeld } from '@/lib/store/held';
import { createMeta } from '@/lib/store/meta';
import type { Emptied, Outside } from '@/lib/store/outside';
import { createSettings } from '@/lib/store/settings';
import type { Settings } from '@/lib/types';
import { readWeek, type WeekGlance } from './week';

export interface PopupState {
  readonly settings: Settings;
  /** Changes that wait for tomorrow. */
  readonly later: readonly Later[];
  /** ms since 1970; 0 when Firebreak does not rest. */
  readonly snoozedUntil: number;
  readonly week: WeekGlance;
  readonly held: number;
  /** How many held drafts are due. */
  readonly due: number;
  readonly faults: readonly string[];
  readonly emptied: Emptied | undefined;
  /** The log could not be read, and why, as a whole sentence; the rest is as it comes then. */
  readonly trouble: string | undefined;
}

export interface State {
  /** All of it, for the week that begins on this local day. Never rejects. */
  read(now: number, firstDay: number): Promise<PopupState>;
  /** `was` is what the popup has seen of these settings. */
  set(change: Partial<Settings>, was: Partial<Settings>): Promise<Done>;
  snooze(until: number): Promise<Done>;
  dismissFaults(): Promise<void>;
  dismissEmptied(): Promise<void>;
}

const NO_ANSWER: Done = { ok: false, why: 'Firebreak did not answer. Please try again.' };

export function createState(connection: Connection, outside: Outside): State {
  const settings = createSettings(connection);
  const changing = createChanging(connection, DEFAULT_SETTINGS);
  const meta = createMeta(connection);
  const held = createHeld(connection);

  async function fromStore(now: number, firstDay: number) {
    const [read, later, snoozedUntil, week, drafts, { count: due }] = await Promise.all([
      settings.read(DEFAULT_SETTINGS),
      changing.later(),
      meta.snoozedUntil(now),
      readWeek(connection, firstDay),
      held.count(),
      held.due(now),
    ]);
    return { settings: read.settings, later, snoozedUntil, week, held: drafts, due, trouble: undefined };
  }

  async function withoutStore(error: unknown) {
    const on = (await outside.marker().catch(() => undefined))?.on ?? DEFAULT_SETTINGS.on;
    const trouble = `Firebreak could not read its log: ${toFault(error).why}. Posting works as usual.`;
    const week = { sentence: 'This week cannot be read.', days: [] };
    return {
      settings: { ...DEFAULT_SETTINGS, on },
      later: [],
      snoozedUntil: 0,
      week,
      held: 0,
      due: 0,
      trouble,
    };
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
    set: (change, was) => ask({ kind: 'set', settings: change, was }).catch(() => NO_ANSWER),
    snooze: (until) => ask({ kind: 'snooze', until }).catch(() => NO_ANSWER),
    dismissFaults: () => outside.dismissFaults().catch(() => {}),
    dismissEmptied: () => outside.dismissEmptied().catch(() => {}),
  };
}
