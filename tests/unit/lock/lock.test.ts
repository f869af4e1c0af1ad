import { beforeAll, describe, expect, it } from 'vitest';
import { checksum } from '@/lib/lock/bytes';
import { openLine, type SealedLine, sealLine } from '@/lib/lock/line';
import { LEAST_ROUNDS, type Lock, makeLock, openLock } from '@/lib/lock/lock';

const PASSPHRASE = 'a long enough secret';
let lock: Lock;
let key: CryptoKey;

/** What somebody writes who knows how the fingerprint is made. */
async function altered(change: Partial<Lock>): Promise<Lock> {
  const { rounds, salt, check, publicKey, iv, privateKey } = { ...lock, ...change };
  const sum = await checksum(String(rounds), salt, check, publicKey, iv, privateKey);
  return { rounds, salt, check, publicKey, iv, privateKey, sum };
}

async function alteredLine(line: SealedLine, change: Partial<SealedLine>): Promise<SealedLine> {
  const { id, from, iv, data } = { ...line, ...change };
  return { id, from, iv, data, sum: await checksum(id, from, iv, data) };
}

/** Another first character, still base64. */
function flip(text: string): string {
  return (text.startsWith('A') ? 'B' : 'A') + text.slice(1);
}

beforeAll(async () => {
  lock = await makeLock(PASSPHRASE);
  const opened = await openLock(lock, PASSPHRASE);
  if (typeof opened === 'string') throw new Error(opened);
  key = opened;
}, 30_000);

describe('the lock', () => {
  it('takes at least 600,000 rounds, and nothing of the passphrase is in it', () => {
    expect(lock.rounds).toBeGreaterThanOrEqual(600_000);
    expect(LEAST_ROUNDS).toBeGreaterThanOrEqual(600_000);
    expect(JSON.stringify(lock)).not.toContain(PASSPHRASE);
  });

  it('is another each time, from the same passphrase', async () => {
    const other = await makeLock(PASSPHRASE);
    for (const part of ['salt', 'iv', 'check', 'publicKey', 'privateKey'] as const) {
      expect(other[part]).not.toBe(lock[part]);
    }
  });

  it('opens with the passphrase however the keyboard writes it, and tells a wrong one', async () => {
    const accented = await makeLock('caf\u00e9 au lait');
    expect(typeof (await openLock(accented, 'cafe\u0301 au lait'))).toBe('object');
    expect(await openLock(lock, `${PASSPHRASE}!`)).toBe('wrong');
    expect(await openLock(lock, '')).toBe('wrong');
  });

  it.each(['salt', 'check', 'publicKey', 'iv', 'privateKey'] as const)(
    'says damaged, not wrong, where its %s is broken on the disk',
    async (part) => {
      expect(await openLock({ ...lock, [part]: flip(lock[part]) }, PASSPHRASE)).toBe('damaged');
    },
  );

  it.each(['check', 'publicKey', 'iv', 'privateKey'] as const)(
    'says tampered where its %s was exchanged with a fingerprint that fits',
    async (part) => {
      expect(await openLock(await altered({ [part]: flip(lock[part]) }), PASSPHRASE)).toBe('tampered');
    },
  );

  it.each([1, 599_999, 10_000_001])('is not opened with %d rounds, which we never wrote', async (rounds) => {
    expect(await openLock(await altered({ rounds }), PASSPHRASE)).toBe('tampered');
  });
});

describe('a line', () => {
  it('comes back as it was, sealed without the passphrase, with a fresh key and a fresh start each time', async () => {
    const line = 'tired 😴 and "hot" \u0000 ünïcode';
    const [one, two] = [await sealLine(lock, 'e1', line), await sealLine(lock, 'e1', line)];
    expect(await openLine(key, one)).toEqual({ line });
    expect(await openLine(key, two)).toEqual({ line });
    for (const part of ['from', 'iv', 'data'] as const) expect(one[part]).not.toBe(two[part]);
    expect(JSON.stringify(one)).not.toContain('tired');
  });

  it('is told apart when damaged and when changed', async () => {
    const sealed = await sealLine(lock, 'e1', 'words');
    for (const part of ['from', 'iv', 'data'] as const) {
      expect(await openLine(key, { ...sealed, [part]: flip(sealed[part]) })).toBe('damaged');
      expect(await openLine(key, await alteredLine(sealed, { [part]: flip(sealed[part]) }))).toBe('tampered');
    }
    expect(await openLine(key, await alteredLine(sealed, { data: '%%%' }))).toBe('damaged');
  });

  it('cannot be put under another moment', async () => {
    const sealed = await sealLine(lock, 'e1', 'words');
    expect(await openLine(key, await alteredLine(sealed, { id: 'e2' }))).toBe('tampered');
  });

  it('does not open with the key of another lock', async () => {
    const other = await openLock(await makeLock(PASSPHRASE), PASSPHRASE);
    if (typeof other === 'string') throw new Error(other);
    expect(await openLine(other, await sealLine(lock, 'e1', 'words'))).toBe('tampered');
  });
});
