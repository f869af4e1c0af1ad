/** A whole extension in memory: the real background behind a fake browser, a fresh database, an own page. */
import { render } from 'preact';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '@/entrypoints/background';
import { freshIndexedDb } from '../store/support';
import { type FakePermissions, fakePermissions } from './fake-permissions';

/** Starts it. Messages from the page reach the background as from a page of the extension itself. */
export function startExtension(): FakePermissions {
  fakeBrowser.reset();
  freshIndexedDb();
  const permissions = fakePermissions();
  const sender = { id: fakeBrowser.runtime.id, url: `${fakeBrowser.runtime.getURL('/')}log.html` };
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((message: unknown) => {
    return new Promise((resolve) => {
      void fakeBrowser.runtime.onMessage.trigger(message, sender as never, resolve);
    });
  });
  background.main();
  document.documentElement.lang = 'en';
  document.title = 'Firebreak';
  const main = document.createElement('main');
  main.id = 'app';
  document.body.replaceChildren(main);
  return permissions;
}

/** Takes the page away, with its listeners. */
export function closePage(): void {
  const main = document.getElementById('app');
  if (main) render(null, main);
}

/** Where a page is rendered. */
export function root(): Element {
  const main = document.getElementById('app');
  if (!main) throw new Error('no page');
  return main;
}
