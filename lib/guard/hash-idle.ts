/**
 * The hashes of `hash.ts` where somebody can wait: by the browser's own HMAC, which costs a page a tenth of ours as
 * long as ours has not become warm, and each value once.
 */
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** So many hashes are kept in hand; a page that names more people begins anew. */
const MOST_KEPT = 2000;

export interface IdleHash {
  readonly salt: string;
  /**
   * The hash of each text, which is `person:VALUE` or `thread:VALUE`: the same as `hashOf` gives for the value. Rejects
   * where the salt is none, or the page has no WebCrypto.
   */
  of(texts: Iterable<string>): Promise<ReadonlyMap<string, string>>;
}

export function createIdleHash(salt: string, subtle: SubtleCrypto = crypto.subtle): IdleHash {
  let kept = new Map<string, string>();
  let key: Promise<CryptoKey> | undefined;
  return {
    salt,
    async of(texts) {
      if (kept.size >= MOST_KEPT) kept = new Map();
      const hashes = kept;
      const fresh = [...new Set(texts)].filter((text) => !hashes.has(text));
      key ??= subtle.importKey('raw', hexToBytes(salt), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
      const secret = await key;
      const made = await Promise.all(
        fresh.map((text) => subtle.sign('HMAC', secret, utf8ToBytes(text.toLowerCase()))),
      );
      made.forEach((digest, place) => {
        hashes.set(fresh[place] ?? '', bytesToHex(new Uint8Array(digest, 0, 16)));
      });
      return hashes;
    },
  };
}
