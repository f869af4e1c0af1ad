import { describe, expect, it } from 'vitest';
import { pageLocale } from '@/components/log/format';
import { reasonLabel } from '@/components/log/reason-label';
import { endWords, restUntil } from '@/components/popup/snooze-times';
import { weekStartOf } from '@/lib/log/clock';

describe('reasons', () => {
  it('have plain words, also when this version does not know them', () => {
    expect(reasonLabel('many-before')).toBe('Many had answered before you');
    expect(reasonLabel('some-old_signal')).toBe('Some old signal');
    expect(reasonLabel('constructor')).toBe('Constructor');
    expect(reasonLabel('')).toBe('Another reason');
  });
});

describe('dates', () => {
  it('are in the person’s own English, or in plain English', () => {
    expect(pageLocale(['de-DE', 'en-AU'])).toBe('en-AU');
    expect(pageLocale(['de-DE'])).toBe('en-GB');
  });

  it('begin weeks where the person is', () => {
    expect(weekStartOf('de-DE')).toBe('monday');
    expect(weekStartOf('en-US')).toBe('sunday');
    expect(weekStartOf('ar-EG')).toBe('saturday');
    expect(weekStartOf('?')).toBe('monday');
  });
});

describe('rest', () => {
  const local = (day: number, hour: number, minute = 0) => new Date(2025, 5, day, hour, minute).getTime();

  it('lasts as long as it says', () => {
    expect(restUntil('quarter', local(11, 23, 50))).toBe(local(12, 0, 5));
    expect(restUntil('hour', local(11, 14))).toBe(local(11, 15));
  });

  it('until tomorrow ends at six in the morning, and the small hours are still today', () => {
    expect(restUntil('tomorrow', local(11, 14))).toBe(local(12, 6));
    expect(restUntil('tomorrow', local(11, 23, 59))).toBe(local(12, 6));
    expect(restUntil('tomorrow', local(12, 1))).toBe(local(12, 6));
    expect(restUntil('tomorrow', local(30, 12))).toBe(local(31, 6));
  });

  it('says its end with the day when that is not today', () => {
    expect(endWords(local(11, 15), local(11, 14))).toMatch(/^(15:00|3:00)/);
    expect(endWords(local(12, 6), local(11, 14))).toMatch(/Thursday/);
  });
});
