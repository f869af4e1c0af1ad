import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { entryOf } from '@/lib/guard/entry';
import { hashOf } from '@/lib/guard/hash';
import { answersBefore, sceneOf } from '@/lib/guard/scene';
import { entrySchema } from '@/lib/schemas';
import type { Site } from '@/lib/sites/site';
import { aPost } from '@/lib/sites/target';
import { attempt, memory, READING, SALT } from './made';

const moment = {
  id: 'e1',
  at: Date.UTC(2026, 10, 20, 12),
  site: 'x' as const,
  attempt: attempt({ draft: 'secret words about @tilda' }),
  reading: READING,
  question: 'alone',
};

describe('an entry', () => {
  test('is what the store takes', () => {
    expect(v.safeParse(entrySchema, entryOf(moment, 'posted', SALT)).success).toBe(true);
    expect(v.safeParse(entrySchema, entryOf(moment, 'closed', '')).success).toBe(true);
  });

  test('holds no words and no names', () => {
    const row = JSON.stringify(entryOf(moment, 'posted', SALT));
    for (const private_ of ['secret', 'tilda', 'jam', 'x.com/']) expect(row).not.toContain(private_);
  });

  test('keeps only the reasons that heat', () => {
    expect(entryOf(moment, 'posted', SALT).reasons).toEqual([{ id: 'contempt', share: 1.6 }]);
  });

  test('counts replies and quotes before this one', () => {
    expect(entryOf(moment, 'posted', SALT).before).toBe(48);
    expect(answersBefore(aPost({}))).toBeNull();
    expect(answersBefore(null)).toBeNull();
  });
});

describe('hashes', () => {
  test('differ by salt and by kind, not by letter case', () => {
    expect(hashOf('person', '@Tilda', SALT)).toBe(hashOf('person', '@tilda', SALT));
    expect(hashOf('person', '@tilda', SALT)).not.toBe(hashOf('thread', '@tilda', SALT));
    expect(hashOf('person', '@tilda', SALT)).not.toBe(hashOf('person', '@tilda', SALT.replace('0', '1')));
  });

  test('are none without a salt or a name', () => {
    expect(hashOf('person', '@tilda', '')).toBeUndefined();
    expect(hashOf('person', '@tilda', 'not hex')).toBeUndefined();
    expect(hashOf('person', null, SALT)).toBeUndefined();
  });
});

describe('a scene', () => {
  const site = { id: 'x', me: () => '@mara' } as unknown as Site;
  const page = { document: {} as Document, url: new URL('https://x.com/home') };

  test('has the target’s age in hours and nothing of the page', () => {
    const scene = sceneOf(attempt(), site, page, Date.parse('2026-11-20T13:30:00.000Z'), memory());
    expect(scene.target?.ageHours).toBe(3.5);
    expect(scene.me).toBe('@mara');
    expect(JSON.parse(JSON.stringify(scene))).toEqual(scene);
  });

  test('judges a draft of any length by a bounded part of it', () => {
    const scene = sceneOf(attempt({ draft: `a${'b'.repeat(300_000)}c` }), site, page, 0, memory());
    expect(scene.draft.length).toBeLessThanOrEqual(20_001);
    expect(scene.draft.startsWith('a')).toBe(true);
    expect(scene.draft.endsWith('c')).toBe(true);
  });

  test('knows no age where the time cannot be read', () => {
    const target = aPost({ author: '@a', text: 'b', time: 'yesterday' });
    expect(sceneOf(attempt({ target }), site, page, 0, memory()).target?.ageHours).toBeNull();
  });
});
