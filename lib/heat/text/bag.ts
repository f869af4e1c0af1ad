/** A bag of hashed features: bucket numbers and values, scaled to unit length so that long texts do not weigh more. */

export interface Bag {
  readonly index: Int32Array;
  readonly value: Float32Array;
}

/** Collects buckets; a bucket seen n times counts 1 + ln n. */
export class Collector {
  private readonly counts = new Map<number, number>();

  add(bucket: number): void {
    this.counts.set(bucket, (this.counts.get(bucket) ?? 0) + 1);
  }

  /** The bag, of length 1 (or empty). */
  bag(): Bag {
    const index = Int32Array.from(this.counts.keys());
    const value = Float32Array.from(this.counts.values(), (n) => 1 + Math.log(n));
    let sum = 0;
    for (const v of value) sum += v * v;
    const scale = sum > 0 ? 1 / Math.sqrt(sum) : 0;
    for (let i = 0; i < value.length; i++) value[i] = (value[i] ?? 0) * scale;
    return { index, value };
  }
}

/** Two bags as one; the first counts `worth` times. A bucket in both is in the whole twice. */
export function joined(one: Bag, worth: number, two: Bag): Bag {
  const index = new Int32Array(one.index.length + two.index.length);
  const value = new Float32Array(index.length);
  index.set(one.index);
  index.set(two.index, one.index.length);
  value.set(one.value.map((v) => v * worth));
  value.set(two.value, one.index.length);
  return { index, value };
}
