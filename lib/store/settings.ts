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
const KEYS = Object.keys(settingsSchema.entries) as Key[];

export function createSettings(connection: Connection): SettingsRows {
  return {
    read: (defaults) =>
      connection.use(async (db) => {
        const tx = db.transaction('settings');
        const stored = await Promise.all(KEYS.map(async (key) => [key, await tx.store.get(key)] as const));
        const set: Partial<Record<Key, unknown>> = {};
        let damaged = 0;
        for (const [key, raw] of stored) {
          if (raw === undefined) continue;
          const value: unknown = parseValue<unknown>(settingsSchema.entries[key], raw);
          if (value === undefined) damaged++;
          else set[key] = value;
        }
        return { settings: { ...defaults, ...(set as Partial<Settings>) }, damaged };
      }),
    write: (change) =>
      connection.use((db) =>
        write(db, 'settings', 'strict', (rows) => {
          const changed = KEYS.filter((key) => change[key] !== undefined);
          return Promise.all(changed.map((key) => rows.put(change[key], key)));
        }),
      ),
  };
}
