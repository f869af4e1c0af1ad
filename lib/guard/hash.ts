/**
 * Salted hashes, so that what is remembered about people and threads cannot be read back. HMAC-SHA-256 with this
 * installation's secret, cut to 128 bits. Synchronous, because an event cannot be held across an `await`.
 */
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** `undefined` while the salt has not arrived, or for nothing: then nothing is remembered. */
export function hashOf(
  kind: 'person' | 'thread',
  value: string | null | undefined,
  salt: string,
): string | undefined {
  if (!value || !/^(?:[0-9a-f]{2}){16,}$/.test(salt)) return undefined;
  const digest = hmac(sha256, hexToBytes(salt), utf8ToBytes(`${kind}:${value.toLowerCase()}`));
  return bytesToHex(digest.subarray(0, 16));
}
