import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createLogJobs, LOG_ALARM, type LogJobs } from '@/lib/background/log-jobs';
import { lastTime, midnightAfter, nextTime } from '@/lib/log/clock';
import { DEFAULT_SETTINGS } from '@/lib/settings';
import { createConnection } from '@/lib/store/connection';
import type { Settings } from '@/lib/types';
import { freshIndexedDb } from './support';

const HOUR = 3_600_000;
const SUNDAY = { day: 0, hour: 18 };
/** A Wednesday. */
const START = new Date(2025, 5, 11, 12).getTime();
let now: number;
let settings: Settings;
let jobs: LogJobs;
const shown = vi.fn();
const lookAfter = vi.fn(async () => {});

beforeEach(() => {
  fakeBrowser.reset();
  freshIndexedDb();
  shown.mockClear();
  lookAfter.mockClear();
  now = START;
  settings = DEFAULT_SETTINGS;
  Object.assign(fakeBrowser, { permissions: { contains: async () => true } });
  vi.spyOn(fakeBrowser.notifications, 'create').mockImplementation(shown);
  jobs = createLogJobs({
    connection: createConnection(),
    settings: async () => settings,
    lookAfter,
    now: () => now,
  });
});
afterEach(() => vi.restoreAllMocks());

const alarm = async () => (await fakeBrowser.alarms.get(LOG_ALARM))?.scheduledTime;

describe('the alarm of the log', () => {
  it('rings after midnight, or before it for the reminder', async () => {
    await jobs.reset();
    expect(await alarm()).toBe(midnightAfter(now) + 1000);
    settings = { ...settings, reminder: SUNDAY };
    now = new Date(2025, 5, 15, 9).getTime();
    await jobs.reset();
    expect(await alarm()).toBe(nextTime(SUNDAY, now));
    expect(await alarm()).toBe(new Date(2025, 5, 15, 18).getTime());
  });

  it('looks after the log when it rings, and is set again', async () => {
    await jobs.run();
    expect(lookAfter).toHaveBeenCalledTimes(1);
    expect(await alarm()).toBeGreaterThan(now);
    lookAfter.mockRejectedValueOnce(new Error('dead'));
    await jobs.run();
    expect(await alarm()).toBeGreaterThan(now);
  });
});

describe('the weekly reminder', () => {
  it('is off by default', async () => {
    for (let n = 0; n < 10; n++, now += 24 * HOUR) await jobs.run();
    expect(shown).not.toHaveBeenCalled();
  });

  it('comes once a week at its hour, not when it is switched on, and says nothing of the log', async () => {
    settings = { ...settings, reminder: SUNDAY };
    now = lastTime(SUNDAY, now) + HOUR;
    await jobs.reset();
    expect(shown).not.toHaveBeenCalled();
    now = nextTime(SUNDAY, now);
    await jobs.run();
    await jobs.run();
    expect(shown).toHaveBeenCalledTimes(1);
    expect(JSON.stringify(shown.mock.calls[0])).not.toMatch(/\d+ (moments?|pauses?)|posted|heat \d/i);
    now += HOUR;
    await jobs.run();
    expect(shown).toHaveBeenCalledTimes(1);
    now = nextTime(SUNDAY, now) + 20 * HOUR;
    await jobs.run();
    expect(shown).toHaveBeenCalledTimes(2);
  });

  it('that was missed for days is let be', async () => {
    settings = { ...settings, reminder: SUNDAY };
    await jobs.reset();
    now = lastTime(SUNDAY, START + 14 * 24 * HOUR) + 3 * 24 * HOUR;
    await jobs.run();
    expect(shown).not.toHaveBeenCalled();
  });

  it('is not shown without the permission', async () => {
    settings = { ...settings, reminder: SUNDAY };
    await jobs.reset();
    Object.assign(fakeBrowser, { permissions: { contains: async () => false } });
    now = nextTime(SUNDAY, now);
    await jobs.run();
    expect(shown).not.toHaveBeenCalled();
  });
});
