/** Bytes as text and back. */

export type Bytes = Uint8Array<ArrayBuffer>;

export function toBase64(bytes: Bytes): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** `undefined` for what is no base64. */
export function fromBase64(text: string): Bytes | undefined {
  try {
    return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
  } catch {
    return undefined;
  }
}

export function utf8(text: string): Bytes {
  return new TextEncoder().encode(text);
}

export function randomBytes(count: number): Bytes {
  return crypto.getRandomValues(new Uint8Array(count));
}

/**
 * A short fingerprint without a secret. It tells a broken disk (it does not fit) from an alteration by somebody who
 * knows what they do (it fits, but what is sealed does not open).
 */
export async function checksum(...parts: readonly string[]): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', utf8(JSON.stringify(parts)));
  return toBase64(new Uint8Array(digest).slice(0, 8));
}
