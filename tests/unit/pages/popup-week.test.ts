import { beforeEach, expect, it } from 'vitest';
import { readWeek } from '@/entrypoints/popup/week';
import { localDay } from '@/lib/log/calendar';
import { type Connection, createConnection } from '@/lib/store/connection';
import { createEntries } from '@/lib/store/entries';
import { entry, freshIndexedDb, NOON } from '../store/support';

const DAY = 86_400_000;
let connection: Connection;

beforeEach(async () => {
  freshIndexedDb();
  connection = createConnection();
  const entries = createEntries(connection);
  await entries.put(entry({ offset: 0 }));
  await entries.put(entry({ id: 'e2', at: NOON + DAY, offset: 0, outcome: 'posted' }));
  await entries.put(entry({ id: 'old', at: NOON - 30 * DAY, offset: 0 }));
});

const EXPECTED = {
  sentence: 'Firebreak paused you twice; you let 1 go and posted 1.',
  counts: [1, 1, 0, 0, 0, 0, 0],
};

async function read() {
  const { sentence, days } = await readWeek(connection, localDay(NOON, 0));
  return { sentence, counts: days.map(({ count }) => count) };
}

it('is told by the sums of its days', async () => {
  expect(await read()).toEqual(EXPECTED);
});

it('is told by its moments where there are no sums yet', async () => {
  await connection.use((db) => db.clear('days'));
  expect(await read()).toEqual(EXPECTED);
});

it('is told by the sums alone where there are any: no moment is read', async () => {
  await connection.use((db) => db.clear('entries'));
  expect(await read()).toEqual(EXPECTED);
});

it('is quiet where there is nothing', async () => {
  const { sentence } = await readWeek(connection, localDay(NOON, 0) + 70);
  expect(sentence).toBe('A quiet week.');
});
