import { existsSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Face, faceOf, filesOf, type ToolbarState, titleOf } from '@/lib/background/face';
import { createToolbar } from '@/lib/background/toolbar';

const ON: ToolbarState = { on: true, resting: false, due: 0 };

describe('what the icon says', () => {
  it.each<[string, Partial<ToolbarState>, boolean | undefined, Face, string]>([
    ['a page it reads', {}, true, 'watching', 'Firebreak: watching this page'],
    [
      'a page it cannot read',
      {},
      false,
      'blind',
      'Firebreak: this page cannot be read, posting works as usual',
    ],
    ['any other page', {}, undefined, 'plain', 'Firebreak'],
    ['rest', { resting: true }, true, 'resting', 'Firebreak: resting'],
    ['off', { on: false }, false, 'resting', 'Firebreak: off'],
    ['a draft that is due', { due: 1 }, true, 'due', 'Firebreak: watching this page; 1 held draft is ready'],
    ['a draft that is due, elsewhere', { due: 2 }, undefined, 'due', 'Firebreak: 2 held drafts are ready'],
    [
      'a draft that is due, while blind',
      { due: 1 },
      false,
      'blind',
      'Firebreak: this page cannot be read, posting works as usual; 1 held draft is ready',
    ],
  ])('%s', (_what, change, readable, face, title) => {
    const seen = readable === undefined ? undefined : { readable };
    expect(faceOf({ ...ON, ...change }, seen)).toBe(face);
    expect(titleOf({ ...ON, ...change }, seen)).toBe(title);
    for (const file of Object.values(filesOf(face))) expect(existsSync(`public${file}`), file).toBe(true);
  });
});

describe('the toolbar', () => {
  const set = vi.fn(async () => {});
  beforeEach(() => {
    fakeBrowser.reset();
    set.mockReset();
    Object.assign(fakeBrowser.action, { setIcon: set, setTitle: async () => {} });
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 1 }, { id: 2 }] as never);
    Object.assign(fakeBrowser.tabs, {
      sendMessage: async (tab: number) => {
        if (tab === 2) throw new Error('Receiving end does not exist.');
        return { site: 'x', readable: false, report: null, faults: [] };
      },
    });
  });

  it('shows each page its own, and leaves pages alone that it has nothing to do with', async () => {
    await createToolbar(async () => ON).refresh();
    expect(set).toHaveBeenCalledWith({ path: filesOf('plain') });
    expect(set).toHaveBeenCalledWith({ tabId: 1, path: filesOf('blind') });
    expect(set).toHaveBeenCalledTimes(2);
  });

  it('is in nobody’s way when it cannot be changed', async () => {
    set.mockRejectedValue(new Error('no'));
    await expect(createToolbar(async () => ON).refresh()).resolves.toBeUndefined();
    await expect(createToolbar(() => Promise.reject(new Error('no'))).refresh()).resolves.toBeUndefined();
  });
});
