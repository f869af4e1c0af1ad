import { describe, expect, it, test } from 'vitest';
import { wording } from '../../../lib/heat/model/wording.ts';
import { joined } from '../../../lib/heat/text/bag.ts';
import { unquoted, unsworn } from '../../../lib/heat/text/spoken.ts';

const buckets = (folded: string): number[] => [...wording(folded).index].sort((a, b) => a - b);

describe('wording', () => {
  it('reads one group like another', () => {
    expect(buckets('the women next door')).toEqual(buckets('the muslims next door'));
    expect(buckets('the women next door')).not.toEqual(buckets('the clowns next door'));
  });

  it('knows a group only by what stands beside it', () => {
    // By itself: the pair of the beginning and the group, and that of the group and the end.
    expect(buckets('women')).toHaveLength(2);
  });

  it('hears the marks', () => {
    expect(buckets('sure.')).not.toEqual(buckets('sure'));
    expect(buckets('"apology"')).not.toEqual(buckets('apology'));
  });

  it('reads no more of a text without end than it must', () => {
    expect(buckets('ab '.repeat(700))).toEqual(buckets('ab '.repeat(5000)));
  });
});

test('two bags as one keep both, the first at its worth', () => {
  const bag = (index: number, value: number) => ({
    index: Int32Array.of(index),
    value: Float32Array.of(value),
  });
  expect(joined(bag(3, 1), 0.5, bag(9, 1))).toEqual({
    index: Int32Array.of(3, 9),
    value: Float32Array.of(0.5, 1),
  });
});

describe('what the writer says themself', () => {
  const said = 'they wrote "you are a disgusting idiot" and that is fucking sad';

  it('is without quotations', () => {
    expect(unquoted(said)).not.toContain('idiot');
    expect(unquoted(said)).toContain('fucking');
  });

  it('and, once more, without swearing', () => {
    expect(unsworn(unquoted(said))).not.toContain('fucking');
    expect(unsworn(unquoted(said))).toContain('sad');
  });
});
