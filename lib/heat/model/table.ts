/**
 * A sparse table of weights by hashed bucket. Of a quarter of a million buckets only the telling few are shipped, so that hardly two n-grams share one, and
 * what training never saw weighs nothing. Packed: the gaps between buckets as Rice codes, each with the level of its weight.
 */
import { BitReader } from './sextets.ts';

/** A table as shipped. */
export interface PackedTable {
  readonly entries: number;
  /** The parameter of the Rice code: how many low bits of a gap are written plainly. */
  readonly rice: number;
  /** Log-odds by level, separated by spaces. */
  readonly worth: string;
  readonly data: string;
}

/** A table ready to be looked into: which buckets have a weight, how many of them come before each word of 32, and their levels in order. */
export interface Table {
  readonly held: Uint32Array;
  readonly before: Uint16Array;
  readonly levels: Uint8Array;
  /** Log-odds by level. */
  readonly worth: Float32Array;
}

/** Bits of a level. What each level is worth is found for each table in training. */
export const LEVEL_BITS = 3;
export const LEVELS = 1 << LEVEL_BITS;

/** Unpacks a table of 2^`bits` buckets; done once. */
export function unpackTable({ entries, rice, worth, data }: PackedTable, bits: number): Table {
  const held = new Uint32Array(1 << (bits - 5));
  const before = new Uint16Array(held.length);
  const levels = new Uint8Array(entries);
  const reader = new BitReader(data);
  let bucket = -1;
  for (let i = 0; i < entries; i++) {
    bucket += 1 + reader.rice(rice);
    held[bucket >> 5] = (held[bucket >> 5] ?? 0) | (1 << (bucket & 31));
    levels[i] = reader.read(LEVEL_BITS);
  }
  let sum = 0;
  for (let at = 0; at < held.length; at++) {
    before[at] = sum;
    sum += ones(held[at] ?? 0);
  }
  return { held, before, levels, worth: Float32Array.from(worth.split(' '), Number) };
}

/** The weight of a bucket, in log-odds; 0 for most. */
export function weightAt({ held, before, levels, worth }: Table, bucket: number): number {
  const word = held[bucket >> 5] ?? 0;
  const bit = 1 << (bucket & 31);
  if ((word & bit) === 0) return 0;
  const place = (before[bucket >> 5] ?? 0) + ones(word & (bit - 1));
  return worth[levels[place] ?? 0] ?? 0;
}

/** How many bits of a 32-bit number are set (Warren, Hacker's Delight, 5-1). */
function ones(number: number): number {
  let n = number - ((number >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
