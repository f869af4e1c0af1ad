import { describe, expect, it } from 'vitest';
import { lastTime, midnightAfter, nextTime } from '@/lib/log/clock';

const HOUR = 3_600_000;

describe('the weekly time', () => {
  it('comes round on its day and hour, the last one before and the next one after any instant', () => {
    for (let n = 0; n < 400; n++) {
      const now = new Date(2025, 0, 1, 9, 30).getTime() + n * 23 * HOUR;
      for (const reminder of [
        { day: 0, hour: 18 },
        { day: 3, hour: 0 },
      ]) {
        const [last, next] = [lastTime(reminder, now), nextTime(reminder, now)];
        for (const at of [new Date(last), new Date(next)]) {
          expect([at.getDay(), at.getHours(), at.getMinutes()]).toEqual([reminder.day, reminder.hour, 0]);
        }
        expect(last <= now && now < next).toBe(true);
        expect(Math.abs(next - last - 7 * 24 * HOUR)).toBeLessThanOrEqual(HOUR);
      }
    }
  });

  it('is now at the very instant', () => {
    const sunday = new Date(2025, 5, 15, 18).getTime();
    expect(lastTime({ day: 0, hour: 18 }, sunday)).toBe(sunday);
    expect(lastTime({ day: 0, hour: 18 }, sunday - 1)).toBe(new Date(2025, 5, 8, 18).getTime());
  });
});

it('midnight is the start of the next day', () => {
  const at = new Date(midnightAfter(new Date(2025, 9, 26, 0, 0, 1).getTime()));
  expect([at.getDate(), at.getHours(), at.getMinutes()]).toEqual([27, 0, 0]);
});
