import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { fileName, LOG_FILE_VERSION, toJson } from '@/lib/log/export';
import { logFileSchema } from '@/lib/schemas';
import { entries } from './arbitrary';

describe('an export', () => {
  it('is read back whole by its schema', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const file = v.parse(logFileSchema, JSON.parse(toJson(all, Date.UTC(2025, 5, 9))));
        expect(file.entries).toEqual(all);
        expect(file.version).toBe(LOG_FILE_VERSION);
        expect(file.exported).toBe('2025-06-09T00:00:00.000Z');
      }),
    );
  });

  it('brings the look-backs along, and files from before there were any can still be read', () => {
    const lookBack = { id: 'a', at: 5, of: 'posted', answer: 'mixed' } as const;
    const file = v.parse(logFileSchema, JSON.parse(toJson([], 0, [lookBack])));
    expect(file).toMatchObject({ version: 2, lookBacks: [lookBack] });
    const old = {
      format: 'firebreak-heat-log',
      version: 1,
      exported: '2025-06-09T00:00:00.000Z',
      entries: [],
    };
    expect(v.safeParse(logFileSchema, old).success).toBe(true);
  });

  it('has one entry a line', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const lines = toJson(all, 0).trimEnd().split('\n');
        expect(lines).toHaveLength(all.length === 0 ? 1 : all.length + 2);
      }),
    );
  });

  it('is refused by its schema when from a later version', () => {
    const later = { ...JSON.parse(toJson([], 0)), version: LOG_FILE_VERSION + 1 };
    expect(v.safeParse(logFileSchema, later).success).toBe(false);
  });

  it('is named after the week, or after everything', () => {
    expect(fileName(Date.UTC(2025, 5, 9) / 86_400_000)).toBe('firebreak-week-2025-06-09.json');
    expect(fileName(undefined)).toBe('firebreak-heat-log.json');
    expect(fileName(undefined, 'csv')).toBe('firebreak-heat-log.csv');
  });
});
