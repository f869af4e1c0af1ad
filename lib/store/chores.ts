/** What the log needs from time to time: old moments go, sums fit again, words under a lock are locked. */
import type { Settings } from '../types';
import type { Connection } from './connection';
import { createDays } from './days';
import { createLockBox } from './lock-box';
import { createLogMeta } from './log-meta';
import { createLogRows } from './log-rows';
import { createSettings } from './settings';

const DAY = 24 * 60 * 60 * 1000;

export interface Chores {
  /** Rejects with a `StoreFault`; what was done until then stays done. */
  run(): Promise<void>;
}

export interface ChoresParts {
  readonly connection: Connection;
  readonly defaults: Settings;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export function createChores({ connection, defaults, now }: ChoresParts): Chores {
  const settings = createSettings(connection);
  const rows = createLogRows(connection);
  const meta = createLogMeta(connection);

  /** A setting that cannot be read is no leave to delete: its default keeps everything. */
  async function expire(): Promise<void> {
    const { keepFor } = (await settings.read(defaults)).settings;
    if (keepFor <= 0) return;
    const count = await rows.expire(now() - keepFor * DAY);
    if (count > 0) await meta.addExpired({ at: now(), count, keepFor });
  }

  return {
    async run() {
      await expire();
      await createDays(connection).mend();
      await createLockBox(connection).sealRest();
    },
  };
}
