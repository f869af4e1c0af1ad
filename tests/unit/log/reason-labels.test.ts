import { describe, expect, it } from 'vitest';
import { reasonLabel } from '@/components/log/reason-label';
import { SCENE_RULES } from '@/lib/heat/scene-rules.ts';
import { WORD_RULES } from '@/lib/heat/word-rules.ts';

const heating = [...SCENE_RULES, ...WORD_RULES].filter(({ group }) => group !== 'cooling');

describe('every reason that can make a moment hot', () => {
  const likenesses = ['draft-wording', 'hostile-words', 'target-wording'];
  it.each([...new Set([...heating.map(({ id }) => id), ...likenesses])])(
    '%s has plain words of its own in the log',
    (id) => {
      const readable = id.replaceAll('-', ' ');
      expect(reasonLabel(id).toLowerCase()).not.toBe(readable);
      expect(reasonLabel(id)).not.toMatch(/toxic|bad|wrong|abus|hate/i);
    },
  );
});
