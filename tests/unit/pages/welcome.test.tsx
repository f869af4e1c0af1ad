// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Welcome } from '@/entrypoints/welcome/app';
import { createAsking } from '@/entrypoints/welcome/asking';
import { patternOf, SITE_HOSTS } from '@/lib/hosts';
import { closePage, root, startExtension } from './extension';
import type { FakePermissions } from './fake-permissions';
import { all, find, press, says, violations } from './screen';

let permissions: FakePermissions;

/** The step that asks where. */
async function open(): Promise<void> {
  render(<Welcome asking={createAsking()} startTry={() => ({ stop() {}, remember() {} })} />, root());
  for (const words of ['Show me', 'Next', 'Next']) (await find('button', words)).click();
  await says('Where it works');
}

beforeEach(() => {
  permissions = startExtension();
  vi.stubGlobal('FIREBREAK_READERS', ['x', 'bluesky', 'mastodon', 'reddit', 'threads']);
});
afterEach(() => {
  closePage();
  vi.unstubAllGlobals();
});

describe('the step of the sites', () => {
  it('lists what this build can read, and switches one on by keyboard for exactly its hosts', async () => {
    await open();
    await says('✓ Allowed');
    const names = [...document.querySelectorAll('.where .name')].map((one) => one.textContent);
    expect(names).toEqual(['X', 'Bluesky', 'Mastodon', 'Threads', 'Reddit']);
    const reddit = await find('switch', 'Reddit');
    reddit.focus();
    reddit.click();
    await vi.waitFor(() => expect(reddit.getAttribute('aria-checked')).toBe('true'));
    await says('Reddit is on.');
    expect(permissions.asked).toEqual([SITE_HOSTS.reddit.map(patternOf)]);
    expect([...permissions.scripts.keys()]).toEqual(['reddit-early', 'reddit-idle']);
    expect((await find('switch', 'Threads')).getAttribute('aria-checked')).toBe('false');
    expect(await violations()).toEqual([]);
  });

  it('leaves a site off on the person’s no, and says so', async () => {
    permissions.answer = false;
    await open();
    (await find('switch', 'Reddit')).click();
    await says('Not allowed. Firebreak does nothing there until you do.');
    expect((await find('switch', 'Reddit')).getAttribute('aria-checked')).toBe('false');
  });

  it('offers to allow a built-in site that the browser has not allowed', async () => {
    permissions.takeBack('bsky.app');
    await open();
    (await find('button', 'Allow Bluesky')).focus();
    press('Enter');
    await vi.waitFor(() => expect(all('button', 'Allow Bluesky')).toEqual([]));
    expect(permissions.asked).toEqual([['https://bsky.app/*']]);
  });
});
