/** Every state with every event. */
import { describe, expect, test } from 'vitest';
import { EVENTS, MACHINE, next, STATES, type State } from '@/lib/guard/pause-machine';

const ALL = STATES.flatMap((state) => EVENTS.map((event) => ({ state, event, step: next(state, event) })));
const HEARD = ALL.flatMap(({ step, ...rest }) => (step ? [{ ...rest, ...step }] : []));

describe('the pause', () => {
  test('is exactly this', () => {
    expect(HEARD.map(({ state, event, to }) => `${state} ${event} → ${to}`)).toMatchInlineSnapshot(`
      [
        "breathing breathed → open",
        "breathing skip → open",
        "breathing drop → ended",
        "breathing edit → ended",
        "breathing hold → choosing",
        "breathing excuse → ended",
        "breathing private → ended",
        "breathing gone → ended",
        "open drop → ended",
        "open edit → ended",
        "open hold → choosing",
        "open post → ended",
        "open excuse → ended",
        "open private → ended",
        "open gone → ended",
        "choosing drop → ended",
        "choosing edit → ended",
        "choosing back → open",
        "choosing when → keeping",
        "choosing excuse → ended",
        "choosing private → ended",
        "choosing gone → ended",
        "keeping edit → ended",
        "keeping kept → ended",
        "keeping not-kept → open",
        "keeping gone → ended",
      ]
    `);
  });

  test('hears nothing once it has ended', () => {
    expect(MACHINE.ended).toEqual({});
  });

  test.each(STATES.filter((state) => state !== 'ended'))(
    'can always be left from "%s" by Escape',
    (state) => {
      expect(next(state, 'edit')?.to).toBe('ended');
      expect(next(state, 'gone')?.to).toBe('ended');
    },
  );

  test('every end takes the dialog away and is recorded once', () => {
    for (const { to, effects } of HEARD) {
      const records = effects.filter((effect) => effect.startsWith('record-'));
      expect(records.length).toBe(to === 'ended' ? 1 : 0);
      if (to === 'ended') expect(effects[0]).toBe('close');
    }
  });

  test('only "Post it" and an excuse send, and never while a draft is being stored', () => {
    const sending = HEARD.filter(({ effects }) => effects.includes('release'));
    expect(new Set(sending.map(({ event }) => event))).toEqual(new Set(['post', 'excuse']));
    expect(sending.some(({ state }) => state === 'keeping')).toBe(false);
  });

  test('"Post it" waits for the breath; every other way out does not', () => {
    expect(next('breathing', 'post')).toBeUndefined();
    expect(next('breathing', 'skip')?.to).toBe('open');
    for (const event of ['drop', 'edit', 'excuse', 'private'] as const) {
      expect(next('breathing', event)).toEqual(next('open', event));
    }
  });

  test('the box is emptied only after the words are stored', () => {
    const clearing = HEARD.filter(({ effects }) => effects.includes('clear'));
    expect(clearing.map(({ state, event }) => [state, event])).toEqual([['keeping', 'kept']]);
  });

  test('every state can be reached, and leads to the end', () => {
    const reached = new Set<State>(['breathing']);
    for (let round = 0; round < STATES.length; round += 1) {
      for (const { state, to } of HEARD) if (reached.has(state)) reached.add(to);
    }
    expect(reached).toEqual(new Set(STATES));
  });
});
