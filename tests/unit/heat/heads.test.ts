import { expect, it } from 'vitest';
import { features } from '../../../lib/heat/model/features.ts';
import { opinion, unpackHead } from '../../../lib/heat/model/head.ts';
import { read } from '../../../lib/heat/view.ts';
import { type Example, trainHead } from '../../../scripts/heat/heads.ts';

const THINGS = ['bread', 'boats', 'stamps', 'tulips', 'trains', 'maps', 'tea', 'kites'];
const example = (text: string, label: number): Example => ({
  features: features(read(text, 'en')),
  label,
  weight: 1,
});
const EXAMPLES = THINGS.flatMap((thing) => [
  example(`nobody wants your ${thing}`, 1),
  example(`everybody wants some ${thing}`, 0),
]);
const KEEP = 60;
const head = (parts: number) =>
  trainHead(EXAMPLES, { softness: 5, form: 0, monotone: true, keep: KEEP, parts });

it.each([1, 4])('learns from %i fits what tells, and keeps no more than it may', (parts) => {
  const packed = head(parts);
  expect(packed.wording.entries).toBeLessThanOrEqual(KEEP);
  const { bias, wording } = opinion(unpackHead(packed), features(read('nobody wants your songs', 'en')));
  const calm = opinion(unpackHead(packed), features(read('everybody wants some songs', 'en')));
  expect(bias + wording).toBeGreaterThan(calm.bias + calm.wording);
});

it('makes the same head twice', () => {
  expect(head(4)).toEqual(head(4));
});
