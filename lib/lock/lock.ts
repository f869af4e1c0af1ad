/**
 * The lock on kept words. A passphrase opens a private key, and every line is sealed to the public key beside it: so
 * new lines can be locked away while nobody has typed the passphrase, and it is never kept.
 *
 *     passphrase ─PBKDF2-SHA-256, 600,000 rounds─▶ master ─HKDF─▶ wrapping key ─AES-GCM─▶ private key (P-256)
 *                                                        └─HKDF─▶ check value: tells a wrong passphrase
 *
 * What can be told apart: damage (the fingerprint does not fit), a wrong passphrase (neither check value nor private
 * key fit) and an alteration (one of the two fits, the other does not). Rounds: OWASP Password Storage Cheat Sheet.
 */
import { type Bytes, checksum, fromBase64, randomBytes, toBase64, utf8 } from './bytes';

export const LEAST_ROUNDS = 600_000;
/** More would keep a person waiting for minutes: nobody but an attacker writes such a number. */
const MOST_ROUNDS = 10_000_000;

/** What is stored of the lock; all bytes as base64. */
export interface Lock {
  readonly rounds: number;
  readonly salt: string;
  readonly check: string;
  /** Public key, raw P-256 point. */
  readonly publicKey: string;
  readonly iv: string;
  /** Private key (PKCS #8), encrypted. */
  readonly privateKey: string;
  readonly sum: string;
}

/** Why something locked does not open. */
export type LockTrouble = 'wrong' | 'tampered' | 'damaged';

const CURVE = { name: 'ECDH', namedCurve: 'P-256' } as const;

interface Derived {
  readonly check: string;
  readonly wrapping: CryptoKey;
}

async function derive(passphrase: string, salt: Bytes, rounds: number): Promise<Derived> {
  // The same passphrase typed on another keyboard may come in other code points.
  const typed = utf8(passphrase.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveBits']);
  const by = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  const bits = await crypto.subtle.deriveBits(by, base, 256);
  const master = await crypto.subtle.importKey('raw', bits, 'HKDF', false, ['deriveBits', 'deriveKey']);
  const hkdf = (info: string) => ({
    name: 'HKDF',
    hash: 'SHA-256',
    salt: new Uint8Array(),
    info: utf8(info),
  });
  const [check, wrapping] = await Promise.all([
    crypto.subtle.deriveBits(hkdf('firebreak check'), master, 256),
    crypto.subtle.deriveKey(hkdf('firebreak wrap'), master, { name: 'AES-GCM', length: 256 }, false, [
      'encrypt',
      'decrypt',
    ]),
  ]);
  return { check: toBase64(new Uint8Array(check)), wrapping };
}

/** What the encryption of the private key vouches for besides: nothing of it can be exchanged. */
function vouched({ rounds, salt, publicKey }: Pick<Lock, 'rounds' | 'salt' | 'publicKey'>): Bytes {
  return utf8(JSON.stringify([rounds, salt, publicKey]));
}

function sumOf({ rounds, salt, check, publicKey, iv, privateKey }: Omit<Lock, 'sum'>): Promise<string> {
  return checksum(String(rounds), salt, check, publicKey, iv, privateKey);
}

/** A new lock. Nothing of the passphrase is in it. */
export async function makeLock(passphrase: string, rounds = LEAST_ROUNDS): Promise<Lock> {
  const salt = randomBytes(16);
  const iv = randomBytes(12);
  const [{ check, wrapping }, pair] = await Promise.all([
    derive(passphrase, salt, rounds),
    crypto.subtle.generateKey(CURVE, true, ['deriveBits']),
  ]);
  const publicKey = toBase64(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)));
  const head = { rounds, salt: toBase64(salt), publicKey };
  const secret = await crypto.subtle.exportKey('pkcs8', pair.privateKey);
  const by = { name: 'AES-GCM', iv, additionalData: vouched(head) };
  const sealed = await crypto.subtle.encrypt(by, wrapping, secret);
  const lock = { ...head, check, iv: toBase64(iv), privateKey: toBase64(new Uint8Array(sealed)) };
  return { ...lock, sum: await sumOf(lock) };
}

/** The private key, which opens lines (`openLine`), or why there is none. */
export async function openLock(lock: Lock, passphrase: string): Promise<CryptoKey | LockTrouble> {
  if (lock.sum !== (await sumOf(lock))) return 'damaged';
  const [salt, iv, sealed] = [fromBase64(lock.salt), fromBase64(lock.iv), fromBase64(lock.privateKey)];
  if (!salt || !iv || !sealed) return 'damaged';
  if (lock.rounds < LEAST_ROUNDS || lock.rounds > MOST_ROUNDS) return 'tampered';
  const { check, wrapping } = await derive(passphrase, salt, lock.rounds);
  const fits = check === lock.check;
  try {
    const by = { name: 'AES-GCM', iv, additionalData: vouched(lock) };
    const secret = await crypto.subtle.decrypt(by, wrapping, sealed);
    if (!fits) return 'tampered';
    return await crypto.subtle.importKey('pkcs8', secret, CURVE, false, ['deriveBits']);
  } catch {
    return fits ? 'tampered' : 'wrong';
  }
}
