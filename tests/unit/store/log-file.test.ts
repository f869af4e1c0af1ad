import { describe, expect, it } from 'vitest';
import { toJson } from '@/lib/log/export';
import { BadFile, LARGEST_FILE, readLogFile } from '@/lib/store/log-file';
import { entry } from './support';

const whole = toJson([entry(), entry({ id: 'e2', onlyLogged: true })], 0, [
  { id: 'e1', at: 1, of: 'dropped', answer: 'glad' },
]);

function file(text: string): Blob {
  return new Blob([text]);
}

/** The file with something put in place of something else. */
function changed(from: string, to: string): Blob {
  expect(whole).toContain(from);
  return file(whole.replace(from, to));
}

describe('a file brought back', () => {
  it('is read as it was written', async () => {
    const { entries, lookBacks } = await readLogFile(file(whole));
    expect(entries).toEqual([entry(), entry({ id: 'e2', onlyLogged: true })]);
    expect(lookBacks).toHaveLength(1);
  });

  it('of the version before, without look-backs, is read as well', async () => {
    const old = {
      format: 'firebreak-heat-log',
      version: 1,
      exported: '2025-06-09T00:00:00.000Z',
      entries: [entry()],
    };
    expect(await readLogFile(file(JSON.stringify(old)))).toMatchObject({ entries: [entry()], lookBacks: [] });
  });

  it('of 100 MB is refused unread', async () => {
    const read = { size: 100 * 1024 * 1024, text: () => Promise.reject(new Error('was read')) };
    await expect(readLogFile(read)).rejects.toThrow('too large');
    expect(LARGEST_FILE).toBeLessThan(read.size);
  });

  it.each<[string, () => Blob]>([
    ['cut off', () => file(whole.slice(0, -20))],
    ['empty', () => file('')],
    ['something else', () => file('{"hello":1}')],
    ['a list', () => file('[]')],
    ['null', () => file('null')],
    ['of a later version', () => changed('"version":2', '"version":3')],
    ['of an unknown version', () => changed('"version":2', '"version":"2"')],
    ['with one bad row among good ones', () => changed('"heat":81', '"heat":181')],
    ['with more than it should hold', () => changed('"site":"bluesky"', '"site":"bluesky","text":"words"')],
    ['with a hostile key', () => changed('"site":"bluesky"', '"site":"bluesky","__proto__":{"polluted":1}')],
    ['with a hostile key, written otherwise', () => changed('"id":"e2"', '"\\u005f_proto__":{},"id":"e2"')],
    ['hostile at the top', () => changed('"format"', '"constructor":{},"format"')],
    ['hostile deep inside', () => changed('"share":1.4', '"share":1.4,"__proto__":null')],
  ])('that is %s is refused whole, in plain words', async (_what, make) => {
    const fault = await readLogFile(make()).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(BadFile);
    expect((fault as BadFile).why).toMatch(/^This .*\. Nothing was changed\.$|Update Firebreak/);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
