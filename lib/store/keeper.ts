/**
 * The keeper of the database: what the background does with each message, without knowing of messages.
 * Reading falls back to defaults; writing answers whether it was done, and if not, why, in plain words.
 * Nothing here rejects.
 */
import type { Entry, Excused, Held, Recent, Settings, Sighting } from '../types';
import type { Connection } from './connection';
import { createEntries } from './entries';
import { createExcused } from './excused';
import { toFault } from './fault';
import { createHeld } from './held';
import { createMeta, newSalt } from './meta';
import type { Outside } from './outside';
import { createSettings } from './settings';
import { createSightings } from './sightings';

/** What a write came to; `why` is a whole sentence. */
type Kept = { readonly ok: true } | { readonly ok: false; readonly why: string };

/** All that a guard needs in hand: `Memory` in `lib/messages.ts`. */
interface Recalled {
  readonly settings: Settings;
  readonly salt: string;
  readonly excused: readonly string[];
  readonly asked: readonly string[];
  readonly snoozedUntil: number;
  readonly recent: readonly Recent[];
  readonly pauses: number;
  readonly crowd: Readonly<Record<string, number>>;
}

/** How far back what is remembered so as not to nag goes, in milliseconds; and how many entries of it at most. */
const RECENT = 7 * 24 * 60 * 60 * 1000;
const MOST_RECENT = 200;

export interface Keeper {
  /** Looks whether the browser has lost the database since the last time. The other methods wait for it. */
  start(): Promise<void>;
  recall(): Promise<Recalled>;
  heldCount(): Promise<number>;
  record(entry: Entry): Promise<Kept>;
  hold(held: Held): Promise<Kept>;
  letGo(id: string): Promise<Kept>;
  /** Another time for a held draft to come back. */
  keepHolding(id: string, due: number | null): Promise<Kept>;
  /** A signal weighs nothing from now on, or weighs again. */
  mute(signal: string, muted: boolean): Promise<Kept>;
  excuse(excused: readonly Excused[]): Promise<Kept>;
  seen(sightings: readonly Sighting[]): Promise<Kept>;
  set(change: Partial<Settings>): Promise<Kept>;
  /** Silent until then (ms since 1970); a time that has passed ends the snooze. */
  snooze(until: number): Promise<Kept>;
  fault(what: string): Promise<Kept>;
}

export interface KeeperParts {
  readonly connection: Connection;
  readonly outside: Outside;
  readonly defaults: Settings;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

export function createKeeper({ connection, outside, defaults, now = Date.now }: KeeperParts): Keeper {
  const entries = createEntries(connection);
  const held = createHeld(connection);
  const excused = createExcused(connection);
  const sightings = createSightings(connection);
  const settings = createSettings(connection);
  const meta = createMeta(connection);
  /** Serves while the database cannot be read; forgotten with the background. */
  const spareSalt = newSalt();
  let started: Promise<void> | undefined;

  /**
   * Writes down outside what the database holds, and before that looks whether it is still the database of the last
   * time. After every row that is counted, too: a database may be lost while this background lives.
   */
  async function mark(): Promise<void> {
    const [born, marker] = await Promise.all([meta.born(), outside.marker()]);
    if (!born) return;
    if (marker && marker.born !== born) {
      await outside.setEmptied({ at: now(), entries: marker.entries, held: marker.held });
      if (!marker.on) await settings.write({ on: false });
    }
    const [entryCount, heldCount, read] = await Promise.all([
      entries.count(),
      held.count(),
      settings.read(defaults),
    ]);
    await outside.setMarker({ born, entries: entryCount, held: heldCount, on: read.settings.on });
  }

  function start(): Promise<void> {
    started ??= mark().catch(() => {
      started = undefined; // Unreadable now; looked at again with the next message.
    });
    return started;
  }

  async function or<T>(reading: Promise<T>, fallback: T): Promise<T> {
    try {
      return await reading;
    } catch {
      return fallback;
    }
  }

  /** `what` ends the sentence "Firebreak could not …". */
  async function keep(what: string, work: () => Promise<unknown>): Promise<Kept> {
    await start();
    try {
      await work();
    } catch (error) {
      const why = `Firebreak could not ${what}: ${toFault(error).why}.`;
      await outside.addFault(why, now()).catch(() => {});
      return { ok: false, why };
    }
    return { ok: true };
  }

  /** The same for rows that the marker counts. A marker that cannot be written is no reason to call the row lost. */
  function keepAndMark(what: string, work: () => Promise<unknown>): Promise<Kept> {
    return keep(what, async () => {
      await work();
      await mark().catch(() => {});
    });
  }

  return {
    start,
    async recall() {
      await start();
      const fallbackSettings = {
        ...defaults,
        on: (await or(outside.marker(), undefined))?.on ?? defaults.on,
      };
      const [read, salt, excuses, asked, snoozedUntil, recent, pauses, crowd] = await Promise.all([
        or(settings.read(defaults), { settings: fallbackSettings, damaged: 0 }),
        or(meta.salt(), spareSalt),
        or(excused.list(), { rows: [], damaged: 0 }),
        or(meta.asked(), []),
        or(meta.snoozedUntil(now()), 0),
        or(entries.between(now() - RECENT, now() + 1), { rows: [], damaged: 0 }),
        or(entries.count(), 0),
        or(sightings.crowd(now()), {}),
      ]);
      const ids = excuses.rows.map((row) => row.id);
      return {
        settings: read.settings,
        salt,
        excused: ids,
        asked,
        snoozedUntil,
        recent: recent.rows
          .slice(-MOST_RECENT)
          .map(({ at, thread, outcome, heat }) => ({ at, thread, outcome, heat })),
        pauses,
        crowd,
      };
    },
    heldCount: () => or(held.count(), 0),
    record: (entry) =>
      keepAndMark('keep this moment in the heat log', async () => {
        await entries.put(entry);
        if (entry.question) await meta.addAsked(entry.question);
      }),
    hold: (draft) => keepAndMark('hold this draft', () => held.put(draft)),
    letGo: (id) => keepAndMark('let go of this draft', () => held.remove(id)),
    keepHolding: (id, due) => keep('hold this draft longer', () => held.setDue(id, due)),
    mute: (signal, muted) =>
      keep('remember this choice', async () => {
        const { settings: now } = await settings.read(defaults);
        const others = now.muted.filter((one) => one !== signal);
        await settings.write({ muted: muted ? [...others, signal] : others });
      }),
    excuse: (rows) => keep('remember not to ask about this again', () => excused.put(rows)),
    seen: (rows) => keep('remember what was seen in the feed', () => sightings.add(rows, now())),
    set: (change) => keepAndMark('keep this setting', () => settings.write(change)),
    snooze: (until) => keep('rest', () => meta.snooze(until)),
    fault: async (what) => {
      await outside.addFault(what, now()).catch(() => {});
      return { ok: true };
    },
  };
}
