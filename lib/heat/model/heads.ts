/** The shipped heads, unpacked at first use. */
import type { Heads } from '../assess.ts';
import { CALLOUT, DRAFT, HOSTILITY, SOBER } from './data.ts';
import { unpackHead } from './head.ts';

let unpacked: Heads | undefined;

export function heads(): Heads {
  unpacked ??= {
    draft: unpackHead(DRAFT),
    callout: unpackHead(CALLOUT),
    hostility: unpackHead(HOSTILITY),
    sober: unpackHead(SOBER),
  };
  return unpacked;
}
