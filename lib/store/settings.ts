/** What a person has set. All methods reject with a `StoreFault`. */
import { settingsSchema } from '../schemas';
import type { Settings } from '../types';
import type { Connection } from './connection';
import { parseValue } from './rows';
import { write } from './write';

interface ReadSettings {
  readonly settings: Settings;
  /** Settings that could not be understood; their default is used. */
  readonly damaged: number;
}

export interface SettingsRows {
  /** What was set, over `defaults` for what was not. */
  read(defaults: Settings): Promise<ReadSettings>;
  /** Changes these settings and no others. */
  write(change: Partial<Settings>): Promise<void>;
}

type Key = keyof Settings;
/** The name of every setting. */
export const SETTING_KEYS = Object.keys(settingsSchema.entries) as Key[];

/** Whatever was stored, over the defaults: each value that cannot be understood is counted and its default used. */
export function overDefaults(
  stored: readonly (readonly [string, unknown])[],
  defaults: Settings,
): ReadSettings {
  const set: Partial<Record<Key, unknown>> = {};
  let damaged = 0;
  for (const [name, raw] of stored) {
    const key = SETTING_KEYS.find((one) => one === name);
    if (key === undefined || raw === undefined) continue;
    const value: unknown = parseValue<unknown>(settingsSchema.entries[key], raw);
    if (value === undefined) damaged++;
    else set[key] = value;
  }
  return { settings: { ...defaults, ...(set as Partial<Settings>) }, damaged };
}

export function createSettings(connection: Connection): SettingsRows {
  return {
    read: (defaults) =>
      connection.use(async (db) => {
        const { store } = db.transaction('settings');
        // Two questions instead of one a setting: the popup waits for this.
        const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
        return overDefaults(
          keys.map((key, at) => [key, values[at]] as const),
          defaults,
        );
      }),
    write: (change) =>
      connection.use((db) =>
        write(db, 'settings', 'strict', (rows) => {
          const changed = SETTING_KEYS.filter((key) => change[key] !== undefined);
          return Promise.all(changed.map((key) => rows.put(change[key], key)));
        }),
      ),
  };
}
