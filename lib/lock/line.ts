/** One locked line: sealed to the public key of a lock, opened with its private key. */
import { type Bytes, checksum, fromBase64, randomBytes, toBase64, utf8 } from './bytes';
import type { Lock, LockTrouble } from './lock';

/** What is stored; all bytes as base64. */
export interface SealedLine {
  /** The entry's id. */
  readonly id: string;
  /** Public half of a key made for this line alone. */
  readonly from: string;
  readonly iv: string;
  readonly data: string;
  readonly sum: string;
}

const CURVE = { name: 'ECDH', namedCurve: 'P-256' } as const;

/** The key of one line: agreed between its own key pair and the lock's. */
async function keyOf(mine: CryptoKey, other: CryptoKey, from: string): Promise<CryptoKey> {
  const shared = await crypto.subtle.deriveBits({ name: 'ECDH', public: other }, mine, 256);
  const base = await crypto.subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey']);
  const by = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: utf8(`firebreak line ${from}`) };
  return crypto.subtle.deriveKey(by, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

function publicKey(raw: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', raw, CURVE, true, []);
}

/** Locks a line away. The entry's id is vouched for, so that two lines cannot be exchanged. Rejects on a broken lock. */
export async function sealLine(lock: Lock, id: string, line: string): Promise<SealedLine> {
  const raw = fromBase64(lock.publicKey);
  if (!raw) throw new Error('the lock has no readable public key');
  const pair = await crypto.subtle.generateKey(CURVE, true, ['deriveBits']);
  const from = toBase64(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)));
  const key = await keyOf(pair.privateKey, await publicKey(raw), from);
  const iv = randomBytes(12);
  const by = { name: 'AES-GCM', iv, additionalData: utf8(id) };
  const data = toBase64(new Uint8Array(await crypto.subtle.encrypt(by, key, utf8(line))));
  return { id, from, iv: toBase64(iv), data, sum: await checksum(id, from, toBase64(iv), data) };
}

/** The words, or why they cannot be had. `key` comes from `openLock`. */
export async function openLine(
  key: CryptoKey,
  sealed: SealedLine,
): Promise<{ readonly line: string } | Exclude<LockTrouble, 'wrong'>> {
  const { id, from, iv, data, sum } = sealed;
  if (sum !== (await checksum(id, from, iv, data))) return 'damaged';
  const [raw, nonce, bytes] = [fromBase64(from), fromBase64(iv), fromBase64(data)];
  if (!raw || !nonce || !bytes) return 'damaged';
  try {
    const opening = await keyOf(key, await publicKey(raw), from);
    const by = { name: 'AES-GCM', iv: nonce, additionalData: utf8(id) };
    return { line: new TextDecoder().decode(await crypto.subtle.decrypt(by, opening, bytes)) };
  } catch {
    return 'tampered';
  }
}
