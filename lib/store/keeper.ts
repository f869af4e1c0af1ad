/**
 * The keeper of the database: what the background does with each message, without knowing of messages.
 * Reading falls back to defaults; writing answers whether it was done, and if not, why, in plain words.
 * Nothing here rejects.
 */
import { localDay } from '../log/calendar';
import { offsetAt } from '../log/clock';
import { promptsOn } from '../log/experiment';
import { askedAbout } from '../log/look-back';
import type { Done, Memory } from '../messages';
import { questionsInUse } from '../reflection/in-use';
import type { Deck, Entry, Excused, Held, LookBackAnswer, Server, Settings, Sighting } from '../types';
import { createChanging } from './change';
import { createChores } from './chores';
import type { Connection } from './connection';
import { createDecks } from './decks';
import { createEntries } from './entries';
import { createExcused } from './excused';
import { toFault } from './fault';
import { createHeld } from './held';
import { createLockBox } from './lock-box';
import { createLogMeta } from './log-meta';
import { createLookBacks } from './look-backs';
import { createMeta, newSalt, type Tuning } from './meta';
import type { Outside } from './outside';
import { createServers } from './servers';
import { createSettings } from './settings';
import { type CrowdsSeen, createSightings } from './sightings';

/** How far back what is remembered so as not to nag goes, in milliseconds; and how many entries of it at most. */
const RECENT = 7 * 24 * 60 * 60 * 1000;
const MOST_RECENT = 200;

export interface Keeper {
  /** Looks whether the browser has lost the database since the last time. The other methods wait for it. */
  start(): Promise<void>;
  /** All that a guard needs in hand; the questions are always known here. */
  recall(): Promise<Memory & { readonly questions: NonNullable<Memory['questions']> }>;
  /** The part of it that the toolbar and the clock go by, without reading the log. */
  standing(): Promise<Pick<Memory, 'settings' | 'snoozedUntil'>>;
  heldCount(): Promise<number>;
  /** How many held drafts are due, and when the next one will be. */
  due(): Promise<{ readonly count: number; readonly next: number | null }>;
  record(entry: Entry): Promise<Done>;
  /** The answer to the private question about an entry; nothing happens where the entry is gone. */
  lookBack(entry: string, answer: LookBackAnswer): Promise<Done>;
  /** Retention, sums and locked words are seen to, and the count outside is written anew. */
  lookAfterLog(): Promise<Done>;
  hold(held: Held): Promise<Done>;
  letGo(id: string): Promise<Done>;
  /** Another time for a held draft to come back. */
  keepHolding(id: string, due: number | null): Promise<Done>;
  /** A signal weighs nothing from now on, or weighs again. */
  mute(signal: string, muted: boolean): Promise<Done>;
  excuse(excused: readonly Excused[]): Promise<Done>;
  /** Answers with what the day's sightings show, so that no tab has to ask for it. */
  seen(sightings: readonly Sighting[]): Promise<Done & Partial<CrowdsSeen>>;
  /** `was`: what the page that asks has seen; what it did not change is left as it is. */
  set(change: Partial<Settings>, was?: Partial<Settings>): Promise<Done>;
  /** Takes back what waits for tomorrow. */
  forgetLater(setting: keyof Settings): Promise<Done>;
  /** Puts into effect what waited until now. Says whether there was anything. */
  settle(): Promise<boolean>;
  /** When the next change that waits takes effect, ms since 1970. */
  nextLater(): Promise<number | undefined>;
  putDeck(deck: Deck, was?: Deck): Promise<Done>;
  removeDeck(id: string): Promise<Done>;
  labelExcused(id: string, label: string): Promise<Done>;
  unexcuse(id: string): Promise<Done>;
  /** Changes what has been learnt. */
  tune(change: (before: Tuning) => Tuning): Promise<Done>;
  /** Silent until then (ms since 1970); a time that has passed ends the snooze. */
  snooze(until: number): Promise<Done>;
  /** Own servers; `null` where the list cannot be read, which is not the same as none. */
  servers(): Promise<readonly Server[] | null>;
  putServer(server: Server): Promise<Done>;
  removeServers(hosts: readonly string[]): Promise<Done>;
  fault(what: string): Promise<Done>;
}

export interface KeeperParts {
  /** What a first look-back teaches; the keeper itself knows nothing of judging. */
  readonly learnFrom?: (tuning: Tuning, entry: Entry, answer: LookBackAnswer) => Tuning;
  readonly connection: Connection;
  readonly outside: Outside;
  readonly defaults: Settings;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

export function createKeeper({
  connection,
  outside,
  defaults,
  learnFrom,
  now = Date.now,
}: KeeperParts): Keeper {
  const entries = createEntries(connection);
  const held = createHeld(connection);
  const excused = createExcused(connection);
  const sightings = createSightings(connection);
  const settings = createSettings(connection);
  const changing = createChanging(connection, defaults);
  const decks = createDecks(connection);
  const meta = createMeta(connection);
  const lookBacks = createLookBacks(connection);
  const servers = createServers(connection);
  const logMeta = createLogMeta(connection);
  const lockBox = createLockBox(connection);
  const chores = createChores({ connection, defaults, now });
  /** Serves while the database cannot be read; forgotten with the background. */
  const spareSalt = newSalt();
  let started: Promise<void> | undefined;
  /** Sightings that are being written: who asks meanwhile (the tab one turns to) waits for them. */
  let seeing: Promise<unknown> = Promise.resolve();

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

  async function standing(): Promise<Pick<Memory, 'settings' | 'snoozedUntil'>> {
    await start();
    await or(changing.settle(now()), false);
    const fallbackSettings = {
      ...defaults,
      on: (await or(outside.marker(), undefined))?.on ?? defaults.on,
    };
    const [read, snoozedUntil] = await Promise.all([
      or(settings.read(defaults), { settings: fallbackSettings, damaged: 0 }),
      or(meta.snoozedUntil(now()), 0),
    ]);
    return { settings: read.settings, snoozedUntil };
  }

  /** `what` ends the sentence "Firebreak could not …". */
  async function keep(what: string, work: () => Promise<unknown>): Promise<Done> {
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
  function keepAndMark(what: string, work: () => Promise<unknown>): Promise<Done> {
    return keep(what, async () => {
      await work();
      await mark().catch(() => {});
    });
  }

  return {
    start,
    standing,
    async recall() {
      const { settings: set, snoozedUntil } = await standing();
      await seeing;
      const [salt, excuses, asked, recent, pauses, crowds, own, tuning, experiment] = await Promise.all([
        or(meta.salt(), spareSalt),
        or(excused.list(), { rows: [], damaged: 0 }),
        or(meta.asked(), []),
        or(entries.between(now() - RECENT, now() + 1), { rows: [], damaged: 0 }),
        or(entries.count(), 0),
        or(sightings.crowds(now()), { crowd: {}, stirring: [] }),
        or(decks.list(), { rows: [], damaged: 0 }),
        or(meta.tuning(), {}),
        or(logMeta.experiment(), undefined),
      ]);
      const ids = excuses.rows.map((row) => row.id);
      return {
        settings: set,
        salt,
        excused: ids,
        asked,
        questions: questionsInUse(set, own.rows),
        tuning,
        snoozedUntil,
        recent: recent.rows
          .slice(-MOST_RECENT)
          .map(({ at, thread, outcome, heat }) => ({ at, thread, outcome, heat })),
        pauses,
        ...crowds,
        onlyLog: !promptsOn(localDay(now(), offsetAt(now())), experiment),
      };
    },
    heldCount: () => or(held.count(), 0),
    due: () => or(held.due(now()), { count: 0, next: null }),
    record: (entry) =>
      keepAndMark('keep this moment in the heat log', async () => {
        const { row, sealed } = await lockBox.prepare(entry);
        await entries.put(row, sealed);
        if (entry.question) await meta.addAsked(entry.question);
      }),
    lookBack: (id, answer) =>
      keep('keep this answer', async () => {
        const entry = await entries.get(id);
        const of = entry && askedAbout(entry);
        if (!entry || !of) return;
        const before = await lookBacks.put({ id, at: now(), of, answer });
        // A changed answer teaches nothing a second time.
        if (!before && learnFrom) await meta.tune((tuning) => learnFrom(tuning, entry, answer));
      }),
    lookAfterLog: () => keepAndMark('look after its log', () => chores.run()),
    hold: (draft) => keepAndMark('hold this draft', () => held.put(draft)),
    letGo: (id) => keepAndMark('let go of this draft', () => held.remove(id)),
    keepHolding: (id, due) => keep('hold this draft longer', () => held.setDue(id, due)),
    mute: (signal, muted) =>
      keep('remember this choice', async () => {
        const { settings: read } = await settings.read(defaults);
        const others = read.muted.filter((one) => one !== signal);
        await changing.change({ muted: muted ? [...others, signal] : others }, { muted: read.muted }, now());
      }),
    excuse: (rows) => keep('remember not to ask about this again', () => excused.put(rows)),
    async seen(rows) {
      let found: CrowdsSeen | undefined;
      const writing = keep('remember what was seen in the feed', async () => {
        found = await sightings.add(rows, now());
      });
      seeing = writing;
      const done = await writing;
      return { ...done, ...found };
    },
    set: (change, was = {}) => keepAndMark('keep this setting', () => changing.change(change, was, now())),
    forgetLater: (setting) => keep('take this back', () => changing.forget(setting)),
    settle: () => or(changing.settle(now()), false),
    nextLater: async () => (await or(changing.later(), []))[0]?.at,
    putDeck: (deck, was) => keep('keep this deck', () => decks.put(deck, was)),
    removeDeck: (id) => keep('take this deck away', () => decks.remove(id)),
    labelExcused: (id, label) => keep('keep this name', () => excused.label(id, label)),
    unexcuse: (id) => keep('forget this excuse', () => excused.remove(id)),
    tune: (change) => keep('change what it has learnt', () => meta.tune(change)),
    snooze: (until) => keep('rest', () => meta.snooze(until)),
    servers: () => or<readonly Server[] | null>(servers.list(), null),
    putServer: (server) => keep('remember this server', () => servers.put(server)),
    removeServers: (hosts) => keep('forget this server', () => servers.remove(hosts)),
    fault: async (what) => {
      await outside.addFault(what, now()).catch(() => {});
      return { ok: true };
    },
  };
}
