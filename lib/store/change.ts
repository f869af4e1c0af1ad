/**
 * Changing settings: put over what another page has changed meanwhile, and, under the lock on loosening, part of it
 * only tomorrow. What waits is kept beside the settings, so that one transaction sees both. Rejects with a `StoreFault`.
 */
import * as v from 'valibot';
import { type Change, type Later, partChange, tomorrowAt } from '../loosening';
import { merge } from '../merge';
import { instant, settingsSchema } from '../schemas';
import type { Settings } from '../types';
import type { Connection } from './connection';
import { parseRows } from './rows';
import { overDefaults, SETTING_KEYS } from './settings';
import { type WritableStore, write } from './write';

/** Key of the waiting changes in the `settings` store; no setting is called so. */
export const LATER = '(later)';
const laterSchema = v.strictObject({ at: instant, change: v.partial(settingsSchema) });

type Rows = WritableStore<'settings'>;

export interface Changing {
  /** Changes these settings. `was` is what the page that asks has seen: what it did not change is left alone. */
  change(change: Change, was: Change, now: number): Promise<void>;
  /** What waits, soonest first. */
  later(): Promise<readonly Later[]>;
  /** Takes back what waits for one setting. */
  forget(key: keyof Settings): Promise<void>;
  /** Puts into effect what is due. Says whether there was anything. */
  settle(now: number): Promise<boolean>;
}

export function createChanging(connection: Connection, defaults: Settings): Changing {
  async function stored(rows: Rows): Promise<Settings> {
    const found = await Promise.all(SETTING_KEYS.map(async (key) => [key, await rows.get(key)] as const));
    return overDefaults(found, defaults).settings;
  }

  const inOne = (work: (rows: Rows) => Promise<unknown>) =>
    connection.use((db) => write(db, 'settings', 'strict', work));

  return {
    change: (change, was, now) =>
      inOne(async (rows) => {
        const [theirs, waiting] = [await stored(rows), laterIn(await rows.get(LATER))];
        const parts = partChange(theirs, merged(change, was, theirs));
        await putAll(rows, parts.now);
        const others = waiting.flatMap((one) => without(one, Object.keys(change)));
        const added = isEmpty(parts.later) ? [] : [{ at: tomorrowAt(now), change: parts.later }];
        if (waiting.length > 0 || added.length > 0) await rows.put([...others, ...added], LATER);
      }),
    later: () => connection.use(async (db) => laterIn(await db.get('settings', LATER))),
    forget: (key) =>
      inOne(async (rows) => {
        await rows.put(
          laterIn(await rows.get(LATER)).flatMap((one) => without(one, [key])),
          LATER,
        );
      }),
    settle: async (now) => {
      const waiting = await connection.use(async (db) => laterIn(await db.get('settings', LATER)));
      if (!waiting.some(({ at }) => at <= now)) return false;
      await inOne(async (rows) => {
        const all = laterIn(await rows.get(LATER));
        for (const { change } of all.filter(({ at }) => at <= now)) await putAll(rows, change);
        await rows.put(
          all.filter(({ at }) => at > now),
          LATER,
        );
      });
      return true;
    },
  };
}

/** What is stored there, as far as it can be understood. */
export function laterIn(raw: unknown): Later[] {
  const { rows } = parseRows(laterSchema, Array.isArray(raw) ? raw : []);
  return (rows as Later[]).sort((a, b) => a.at - b.at);
}

function merged(change: Change, was: Change, theirs: Settings): Change {
  const keys = Object.keys(change) as (keyof Settings)[];
  return Object.fromEntries(
    keys.map((key) => [key, key in was ? merge<unknown>(was[key], change[key], theirs[key]) : change[key]]),
  );
}

async function putAll(rows: Rows, change: Change): Promise<void> {
  const keys = SETTING_KEYS.filter((key) => change[key] !== undefined);
  await Promise.all(keys.map((key) => rows.put(change[key], key)));
}

function without({ at, change }: Later, keys: readonly string[]): Later[] {
  const rest = Object.fromEntries(Object.entries(change).filter(([key]) => !keys.includes(key)));
  return isEmpty(rest) ? [] : [{ at, change: rest }];
}

function isEmpty(change: object): boolean {
  return Object.keys(change).length === 0;
}
