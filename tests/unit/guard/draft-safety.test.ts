// @vitest-environment happy-dom
/** Every path on which a draft could be lost. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { GuardContext } from '@/lib/guard/context';
import { clearStored, isGone, keep, rescue } from '@/lib/guard/draft-safety';
import { release } from '@/lib/guard/release';
import type { Attempt, Composer, Site } from '@/lib/sites/site';
import { attempt } from './made';

let root: HTMLElement;
let editor: HTMLTextAreaElement;
let send: HTMLButtonElement;

beforeEach(() => {
  document.body.innerHTML =
    '<form><textarea>what a clown</textarea><button type="button">Post</button></form>';
  root = document.querySelector('form') as HTMLElement;
  editor = document.querySelector('textarea') as HTMLTextAreaElement;
  send = document.querySelector('button') as HTMLButtonElement;
});

function composer(): Composer {
  return { root, editor, move: 'reply', draft: editor.value, target: null, send };
}

function site(composers: () => Composer[] = () => (root.isConnected ? [composer()] : [])) {
  return { id: 'x', composers, clear: vi.fn(() => true) } as unknown as Site & {
    clear: ReturnType<typeof vi.fn>;
  };
}

function context(from: Partial<GuardContext> = {}): GuardContext {
  return {
    document,
    site: site(),
    page: () => ({ document, url: new URL('https://x.com/home') }),
    background: { hold: vi.fn(async () => ({ ok: true })) },
    hint: { show: vi.fn() },
    fault: vi.fn(),
    ...from,
  } as unknown as GuardContext;
}

function held(): Attempt {
  return attempt({ composer: composer(), control: send });
}

describe('keeping a draft', () => {
  test('says nothing when it is stored', async () => {
    expect(await keep(context(), held())).toBeUndefined();
  });

  test('says why when the store refuses', async () => {
    const hold = vi.fn(async () => ({ ok: false as const, why: 'The disk is full.' }));
    const trouble = await keep(context({ background: { hold } as never }), held());
    expect(trouble).toContain('The disk is full.');
    expect(trouble).toContain('still in the box');
  });

  test('says so when nobody answers', async () => {
    const one = context({ background: { hold: () => Promise.reject(new Error('no answer')) } as never });
    expect(await keep(one, held())).toContain('did not answer');
    expect(one.fault).toHaveBeenCalledOnce();
  });

  test('refuses a draft that is too long without asking anybody', async () => {
    const one = context();
    const trouble = await keep(one, { ...held(), draft: 'x'.repeat(200_001) });
    expect(trouble).toContain('too long');
    expect(one.background.hold).not.toHaveBeenCalled();
  });
});

describe('clearing', () => {
  test('clears the box that still holds the stored words', () => {
    const one = context();
    expect(clearStored(one, held())).toBe(true);
    expect(one.site.clear).toHaveBeenCalledOnce();
  });

  test('leaves a box whose words have changed since', () => {
    const one = context();
    const before = held();
    editor.value = 'what a clown, and more';
    expect(clearStored(one, before)).toBe(false);
    expect(one.site.clear).not.toHaveBeenCalled();
  });

  test('a site that throws leaves the words and is told', () => {
    const thrower = site();
    thrower.clear.mockImplementation(() => {
      throw new Error('gone');
    });
    const one = context({ site: thrower });
    expect(clearStored(one, held())).toBe(false);
    expect(one.fault).toHaveBeenCalledOnce();
  });
});

describe('a box that went away', () => {
  test('is noticed, unless the same words stand in a new one', () => {
    const before = held();
    expect(isGone(context(), before)).toBe(false);
    root.remove();
    expect(isGone(context(), before)).toBe(true);
    const again = { ...composer(), root: document.createElement('div') };
    expect(isGone(context({ site: site(() => [again]) }), before)).toBe(false);
  });

  test('has its words kept, or shown when they cannot be', async () => {
    const one = context();
    await rescue(one, held());
    expect(one.hint.show).toHaveBeenCalledWith(expect.stringContaining('Held drafts'));
    const full = context({ background: { hold: async () => ({ ok: false, why: 'Full.' }) } as never });
    await rescue(full, held());
    expect(full.hint.show).toHaveBeenCalledWith(expect.stringContaining('what a clown'));
  });
});

describe('releasing', () => {
  const page = () => ({ document, url: new URL('https://x.com/home') });

  test('presses the control once', () => {
    const click = vi.fn();
    send.addEventListener('click', click);
    expect(release(held(), site(), page())).toBe('pressed');
    expect(click).toHaveBeenCalledOnce();
  });

  test('presses the new one when the composer was mounted anew with the same words', () => {
    const before = held();
    root.replaceWith(root.cloneNode(true));
    root = document.querySelector('form') as HTMLElement;
    editor = document.querySelector('textarea') as HTMLTextAreaElement;
    editor.value = before.draft;
    send = document.querySelector('button') as HTMLButtonElement;
    const click = vi.fn();
    send.addEventListener('click', click);
    expect(release(before, site(), page())).toBe('pressed');
    expect(click).toHaveBeenCalledOnce();
  });

  test('never presses a box with other words', () => {
    const before = held();
    const other = { ...composer(), draft: 'something else' };
    root.remove();
    const click = vi.fn();
    send.addEventListener('click', click);
    expect(
      release(
        before,
        site(() => [other]),
        page(),
      ),
    ).toBe('vanished');
    expect(click).not.toHaveBeenCalled();
  });

  test('leaves a disabled control to the person', () => {
    send.disabled = true;
    expect(release(held(), site(), page())).toBe('needs-press');
  });

  test('where only a key does it, the person’s own press is waited for', () => {
    expect(release(attempt({ move: 'repost', draft: '' }), site(), page())).toBe('needs-press');
  });
});
