// @vitest-environment happy-dom
/** The pause in each of its states: what is there, by role and in order, and that axe finds nothing. */
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Choice, choiceOf } from '@/components/pause/choice';
import { Pause, type PauseProps } from '@/components/pause/pause';

const PROPS: PauseProps = {
  move: 'reply',
  author: '@tilda',
  before: 301,
  reasons: [
    { id: 'contempt', why: 'Your draft reads as contempt for a person', muted: false },
    { id: 'joining', why: 'You’d add to a call-out of one person', muted: false },
  ],
  question: 'Do you know this first-hand?',
  breath: null,
  choosing: false,
  busy: false,
  trouble: null,
  canHold: true,
  canGoPrivate: true,
  keepsLine: false,
  look: 0,
  isNewLook: false,
  onChoice: () => {},
};

afterEach(() => {
  document.body.innerHTML = '';
});

function show(change: Partial<PauseProps> = {}): HTMLElement {
  const main = document.createElement('main');
  document.body.append(main);
  render(<Pause {...PROPS} {...change} />, main);
  return main;
}

function buttons(root: HTMLElement): string[] {
  return [...root.querySelectorAll('button')].map((button) => button.value);
}

function press(root: HTMLElement, value: string): void {
  const form = root.querySelector('form');
  const submitter = [...root.querySelectorAll('button')].find((button) => button.value === value);
  form?.dispatchEvent(Object.assign(new Event('submit', { cancelable: true, bubbles: true }), { submitter }));
}

const STATES: Record<string, Partial<PauseProps>> = {
  open: {},
  breathing: { breath: { left: 5, of: 8 } },
  'choosing when': { choosing: true },
  keeping: { busy: true },
  'in trouble': { trouble: 'The disk is full.' },
  'with a muted reason': { reasons: [{ id: 'contempt', why: 'Contempt', muted: true }] },
  'asked for every time': { reasons: [], question: null },
  'a repost': { move: 'repost', canHold: false, canGoPrivate: false },
  'the second look': { look: 1, isNewLook: true },
  'the third look': { look: 2 },
  'with a hostile name': { author: `@${'<b>x</b>'.repeat(200)}` },
};

describe.each(Object.entries(STATES))('the pause, %s', (_name, change) => {
  test('has nothing for axe to find', async () => {
    const root = show(change);
    const { violations } = await axe.run(root, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });

  test('shows no score and no verdict', () => {
    const words = show(change).textContent?.replace(/@\S+/g, '') ?? '';
    expect(words).not.toMatch(/\b(?:toxic|score|offensive|abuse|\d+\s?%)\b/i);
  });
});

describe('the ways out', () => {
  test('stand in their order of weight, after reasons and breath', () => {
    const order = buttons(show({ breath: { left: 5, of: 8 } }));
    expect(order.slice(0, 7)).toEqual([
      'mute:contempt',
      'mute:joining',
      'skip',
      'drop',
      'edit',
      'hold',
      'post',
    ]);
    expect(order.slice(7)).toEqual([
      'private',
      'excuse:happened-to-me',
      'excuse:warning',
      'excuse:on-their-side',
      'excuse:misread',
      'excuse:friends',
    ]);
  });

  test('a repost has no words to hold', () => {
    expect(buttons(show(STATES['a repost']))).not.toContain('hold');
  });

  test('"Post it" waits for the breath, and says so; the others do not wait', () => {
    const chosen: Choice[] = [];
    const onChoice = (choice: Choice) => void chosen.push(choice);
    const root = show({ breath: { left: 5, of: 8 }, onChoice });
    const post = [...root.querySelectorAll('button')].find(({ value }) => value === 'post');
    expect(post?.getAttribute('aria-disabled')).toBe('true');
    press(root, 'post');
    press(root, 'drop');
    press(root, 'skip');
    expect(chosen.map(({ kind }) => kind)).toEqual(['drop', 'skip']);
    expect(root.textContent).toContain('5 seconds');
  });

  test('"Hold" asks when it shall come back', () => {
    const root = show({ choosing: true });
    expect(buttons(root).filter((value) => /^when:|^back$/.test(value))).toEqual([
      'when:ten-minutes',
      'when:an-hour',
      'when:tomorrow',
      'when:open',
      'back',
    ]);
    expect(buttons(root)).not.toContain('post');
  });
});

describe('a choice', () => {
  test('comes with the line to oneself, as it stands then', () => {
    const onChoice = vi.fn();
    const root = show({ onChoice });
    const line = root.querySelector('textarea');
    if (line) line.value = '  I am tired  ';
    press(root, 'edit');
    expect(onChoice).toHaveBeenCalledWith({ kind: 'edit' }, 'I am tired', expect.anything());
  });

  test.each(['', 'nonsense', 'when:never', 'excuse:because', 'mute:', ':x', '__proto__'])(
    '%j is none',
    (value) => {
      expect(choiceOf(value)).toBeUndefined();
    },
  );

  test('names the reason not to be used again', () => {
    expect(choiceOf('mute:contempt')).toEqual({ kind: 'mute', signal: 'contempt', muted: true });
    expect(choiceOf('unmute:contempt')).toEqual({ kind: 'mute', signal: 'contempt', muted: false });
  });
});

describe('what is said', () => {
  test('where the person stands, rounded, only when it is many', () => {
    expect(show().textContent).toContain('About 300 people');
    expect(show({ before: 4 }).querySelector('.standing')).toBeNull();
    expect(show({ before: null }).querySelector('.standing')).toBeNull();
  });

  test('whether the line is kept', () => {
    expect(show({ keepsLine: true }).textContent).toContain('Kept in your log');
    expect(show({ keepsLine: false }).textContent).toContain('Not kept');
  });

  test('a new look, once', () => {
    expect(show({ look: 1, isNewLook: true }).textContent).toContain('a little different today');
    expect(show({ look: 1 }).textContent).not.toContain('a little different today');
  });

  test('a long name cannot fill the dialog', () => {
    const title = show({ author: `@${'x'.repeat(5000)}` }).querySelector('h2')?.textContent ?? '';
    expect(title.length).toBeLessThan(120);
  });
});
