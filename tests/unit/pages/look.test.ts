import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LOOK_WITHIN, lookAtTab } from '@/entrypoints/popup/look';

function tab(url: string | undefined, answer: () => Promise<unknown>): void {
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 7, url }] as never);
  Object.assign(fakeBrowser.tabs, { sendMessage: answer });
}

const ELSEWHERE = { view: { kind: 'elsewhere' }, faults: [] };

beforeEach(() => fakeBrowser.reset());

describe('looking at the page under the popup', () => {
  it('tells what its guard answers, with the name of the site', async () => {
    tab('https://bsky.app/', async () => ({ site: 'bluesky', readable: true, report: null, faults: ['x'] }));
    const view = { kind: 'seen', id: 'bluesky', site: 'Bluesky', readable: true, report: null };
    expect(await lookAtTab()).toEqual({ view, faults: ['x'] });
  });

  it('knows a page of a site whose guard does not answer', async () => {
    tab('https://x.com/home', () => Promise.reject(new Error('Receiving end does not exist.')));
    expect(await lookAtTab()).toEqual({ view: { kind: 'silent', id: 'x', site: 'X' }, faults: [] });
  });

  it('does not wait for ever', async () => {
    tab('https://x.com/home', () => new Promise(() => {}));
    const began = Date.now();
    expect((await lookAtTab()).view.kind).toBe('silent');
    expect(Date.now() - began).toBeLessThan(LOOK_WITHIN + 300);
  });

  it.each([
    ['an address that is not told', undefined],
    ['another site', 'https://example.com/'],
    ['no address', 'about:blank'],
  ])('takes %s for a page it does not watch', async (_what, url) => {
    tab(url, () => Promise.reject(new Error('no')));
    expect(await lookAtTab()).toEqual(ELSEWHERE);
  });

  it('takes a strange answer, or none of the browser, for the same', async () => {
    tab('https://example.com/', async () => ({ site: 1 }));
    expect(await lookAtTab()).toEqual(ELSEWHERE);
    vi.spyOn(fakeBrowser.tabs, 'query').mockRejectedValue(new Error('no') as never);
    expect(await lookAtTab()).toEqual(ELSEWHERE);
  });
});
