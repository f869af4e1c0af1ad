/**
 * What the log has done for it in the background: a look after each midnight (retention, and open tabs learn whether
 * this is a day of asking), and the weekly reminder. One alarm, set for whichever comes next.
 */
import { browser } from 'wxt/browser';
import { lastTime, midnightAfter, nextTime } from '@/lib/log/clock';
import type { Connection } from '@/lib/store/connection';
import { createLogMeta } from '@/lib/store/log-meta';
import type { Settings } from '@/lib/types';

export const LOG_ALARM = 'log';
const NOTIFICATION = 'weekly-log';
/** A reminder that was missed, because the browser was closed, is shown this much later at most. */
const LATE = 2 * 24 * 60 * 60 * 1000;

export interface LogJobs {
  /** Does what is due and sets the alarm for what comes next. Never rejects. */
  run(): Promise<void>;
  /** Sets the alarm anew, because a setting has changed. Never rejects. */
  reset(): Promise<void>;
}

interface LogJobsParts {
  readonly connection: Connection;
  settings(): Promise<Settings>;
  /** Looks after the log, and tells open tabs. */
  lookAfter(): Promise<unknown>;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** It says that a week is over, and nothing of what is in it. */
async function notify(): Promise<void> {
  if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
  await browser.notifications?.create(NOTIFICATION, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/96.png'),
    title: 'Firebreak',
    message: 'Your heat log is there if you want to look at your week.',
  });
}

/** Listens for its alarm and for presses on its notification at once: call it while the background starts. */
export function createLogJobs({ connection, settings, lookAfter, now = Date.now }: LogJobsParts): LogJobs {
  const meta = createLogMeta(connection);

  async function remind(): Promise<void> {
    const { reminder } = await settings();
    const reminded = await meta.reminded();
    if (!reminder) {
      if (reminded > 0) await meta.setReminded(0);
      return;
    }
    const last = lastTime(reminder, now());
    if (reminded >= last) return;
    await meta.setReminded(now());
    // The first look after it was switched on only notes where to count from.
    if (reminded > 0 && now() - last < LATE) await notify();
  }

  async function reset(): Promise<void> {
    try {
      await remind();
      const { reminder } = await settings();
      const midnight = midnightAfter(now()) + 1000;
      const when = reminder ? Math.min(midnight, nextTime(reminder, now())) : midnight;
      browser.alarms.create(LOG_ALARM, { when });
    } catch {
      // Looked at again with the next start.
    }
  }

  async function run(): Promise<void> {
    await lookAfter().catch(() => {});
    await reset();
  }

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === LOG_ALARM) void run();
  });
  // An alarm may have been missed while the browser was closed; an update may have brought a new shape of the log.
  browser.runtime.onStartup.addListener(() => void run());
  browser.runtime.onInstalled.addListener(() => void run());
  browser.notifications?.onClicked.addListener((id) => {
    if (id === NOTIFICATION) void browser.tabs.create({ url: browser.runtime.getURL('/log.html') });
  });

  return { run, reset };
}
