// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Popup } from '@/entrypoints/popup/app';
import type { Looked } from '@/entrypoints/popup/look';
import { createState } from '@/entrypoints/popup/state';
import { turnOn } from '@/lib/permissions';
import { DEFAULT_SETTINGS } from '@/lib/settings';
import { type Connection, createConnection } from '@/lib/store/connection';
import { StoreFault } from '@/lib/store/fault';
import { createMeta } from '@/lib/store/meta';
import { createOutside } from '@/lib/store/outside';
import { createServers } from '@/lib/store/servers';
import { createSettings } from '@/lib/store/settings';
import { entry, held } from '../store/support';
import { closePage, root, startExtension } from './extension';
import type { FakePermissions } from './fake-permissions';
import { all, find, press, says, violations } from './screen';

const WATCHING: Looked = {
  view: { kind: 'seen', id: 'bluesky', site: 'Bluesky', readable: true, report: null },
  faults: [],
};
let connection: Connection;
let permissions: FakePermissions;
const outside = createOutside(fakeBrowser.storage.local);

function open(looked: Looked = WATCHING, over: Connection = connection, now: () => number = Date.now): void {
  const state = createState(over, outside);
  render(
    <Popup
      state={state}
      look={async () => looked}
      turnOn={turnOn}
      logUrl="/log.html"
      optionsUrl="/options.html"
      now={now}
      language="de"
    />,
    root(),
  );
}

const stored = async () => (await createSettings(connection).read(DEFAULT_SETTINGS)).settings;

beforeEach(() => {
  permissions = startExtension();
  connection = createConnection();
});
afterEach(() => {
  closePage();
  connection.close();
});

describe('what Firebreak sees', () => {
  it.each<[Looked['view'], string]>([
    [
      { kind: 'seen', id: 'bluesky', site: 'Bluesky', readable: true, report: null },
      'Watching this Bluesky page',
    ],
    [
      { kind: 'seen', id: 'x', site: 'X', readable: false, report: 'structure only' },
      'This page cannot be read: posting works as usual',
    ],
    [{ kind: 'silent', id: 'x', site: 'X' }, 'Not watching this X page yet'],
    [{ kind: 'elsewhere' }, 'Not a page Firebreak watches'],
  ])('%j', async (view, words) => {
    open({ view, faults: [] });
    await says(words);
    expect(await violations()).toEqual([]);
  });
});

describe('the switch', () => {
  it('turns Firebreak off and on by keyboard, and says so', async () => {
    open();
    const toggle = await find('switch', 'Firebreak');
    expect(toggle.getAttribute('aria-checked')).toBe('true');
    toggle.focus();
    toggle.click();
    await says('Nothing is read, weighed or shown.');
    await vi.waitFor(async () => expect((await stored()).on).toBe(false));
    expect(all('button', '15 minutes')).toEqual([]);
    expect(document.activeElement).toBe(toggle);
    toggle.click();
    await says('Watching this Bluesky page');
    await vi.waitFor(async () => expect((await stored()).on).toBe(true));
  });

  it('goes back, with the reason said, when it could not be kept', async () => {
    open();
    const toggle = await find('switch', 'Firebreak');
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(new Error('gone') as never);
    toggle.click();
    await says('Firebreak did not answer');
    expect(toggle.getAttribute('aria-checked')).toBe('true');
  });
});

describe('rest', () => {
  it('begins with a press, shows its end, keeps the focus, and ends with a press', async () => {
    // At noon: a rest begun just before midnight ends on another day, and says which.
    const noon = new Date().setHours(36, 0, 0, 0);
    open(WATCHING, connection, () => noon);
    (await find('button', '15 minutes')).focus();
    press('Enter');
    await says(/Resting until \d/);
    const wake = await find('button', 'Wake now');
    expect(document.activeElement).toBe(wake);
    const until = await createMeta(connection).snoozedUntil(noon);
    expect(until - noon).toBeGreaterThan(14 * 60_000);
    expect(await violations()).toEqual([]);
    press('Enter');
    await says('Watching this Bluesky page');
    expect(await createMeta(connection).snoozedUntil(Date.now())).toBe(0);
  });

  it('is over by itself while somebody looks', async () => {
    await createMeta(connection).snooze(Date.now() + 150);
    open();
    await says('Resting until');
    await says('Watching this Bluesky page');
  });
});

describe('off here', () => {
  it('silences this site and no other, and is taken back', async () => {
    open();
    const here = await find('button', 'Off on Bluesky');
    expect(here.getAttribute('aria-pressed')).toBe('false');
    here.focus();
    press('Enter');
    await says('Off here');
    expect(here.getAttribute('aria-pressed')).toBe('true');
    await vi.waitFor(async () =>
      expect((await stored()).whenOn).toEqual({
        bluesky: { reply: 'never', quote: 'never', repost: 'never', post: 'never' },
      }),
    );
    expect(await violations()).toEqual([]);
    press('Enter');
    await says('Watching this Bluesky page');
    await vi.waitFor(async () => expect((await stored()).whenOn).toEqual({}));
  });

  it('is not offered where there is no site', async () => {
    open({ view: { kind: 'elsewhere' }, faults: [] });
    await says('Not a page Firebreak watches');
    expect(all('button', /^Off on/)).toEqual([]);
  });
});

describe('a page that could be watched', () => {
  const OWN: Looked = {
    view: {
      kind: 'allowable',
      id: 'mastodon',
      site: 'Mastodon',
      host: 'town.example',
      because: 'own',
      hosts: ['town.example'],
    },
    faults: [],
  };
  const NAME = 'Turn on for town.example (Mastodon)';
  const servers = () => createServers(connection).list();

  /** What the page is changes when its guard has come. */
  function openOver(before: Looked): void {
    const state = createState(connection, outside);
    const look = async () => ((await servers()).length > 0 ? MASTODON : before);
    render(
      <Popup state={state} look={look} turnOn={turnOn} logUrl="/log.html" optionsUrl="/options.html" />,
      root(),
    );
  }
  const MASTODON: Looked = {
    view: { kind: 'seen', id: 'mastodon', site: 'Mastodon', readable: true, report: null },
    faults: [],
  };

  it('is turned on by keyboard: that one host is asked for, and then it is watched', async () => {
    permissions.addTab('https://town.example/home', 'mastodon');
    openOver(OWN);
    await says('Firebreak is not on for town.example');
    await says('This page runs Mastodon.');
    expect(await violations()).toEqual([]);
    (await find('button', NAME)).focus();
    press('Enter');
    await says('Watching this Mastodon page');
    expect(permissions.asked).toEqual([['https://town.example/*']]);
    expect(await servers()).toEqual([{ host: 'town.example', site: 'mastodon' }]);
    expect(document.activeElement).toBe(document.querySelector('.sight'));
    expect(all('button', NAME)).toEqual([]);
    expect(await violations()).toEqual([]);
  });

  it('stays as it is on the person’s no, and can be asked again', async () => {
    permissions.answer = false;
    openOver(OWN);
    (await find('button', NAME)).click();
    await says('Not allowed. Firebreak does nothing there until you do.');
    expect(await servers()).toEqual([]);
    permissions.answer = 'throws';
    (await find('button', NAME)).click();
    await says('Your browser did not ask.');
    expect(await violations()).toEqual([]);
  });

  it.each<[Partial<Extract<Looked['view'], { kind: 'allowable' }>>, string, string]>([
    [{ because: 'refused', host: 'bsky.app' }, 'Firebreak is not allowed on bsky.app', 'Allow on bsky.app'],
    [{ because: 'not-on', site: 'Reddit' }, 'Firebreak is not on for Reddit', 'Turn on for Reddit'],
  ])('is told why it is not: %j', async (change, line, name) => {
    open({ view: { ...OWN.view, ...change } as Looked['view'], faults: [] });
    await says(line);
    await find('button', name);
    expect(await violations()).toEqual([]);
  });

  it('is not offered while Firebreak is off', async () => {
    await fakeBrowser.runtime.sendMessage({ kind: 'set', settings: { on: false } });
    open(OWN);
    await says('Nothing is read, weighed or shown.');
    expect(all('button', NAME)).toEqual([]);
  });
});

describe('under the lock on loosening', () => {
  it('off waits until tomorrow, which is said, and a rest lasts an hour at most', async () => {
    await fakeBrowser.runtime.sendMessage({ kind: 'set', settings: { lock: true } });
    open();
    (await find('switch', 'Firebreak')).click();
    await says(/Under your lock, what makes Firebreak quieter takes effect/);
    expect((await stored()).on).toBe(true);
    expect(all('button', '1 hour')).toHaveLength(1);
    expect(all('button', 'Until tomorrow')).toHaveLength(0);
    expect(await violations()).toEqual([]);
  });
});

describe('this week', () => {
  it('is one line, with links to the log and to held drafts', async () => {
    await fakeBrowser.runtime.sendMessage({ kind: 'record', entry: entry({ at: Date.now(), offset: 0 }) });
    await fakeBrowser.runtime.sendMessage({ kind: 'hold', held: held() });
    open();
    await says('Firebreak paused you once; you let it go.');
    await find('img', /^Pauses a day\. .*: 1/);
    expect((await find('link', 'Options')).getAttribute('href')).toBe('/options.html');
    expect((await find('link', 'Heat log')).getAttribute('href')).toBe('/log.html');
    expect((await find('link', '1 held draft')).getAttribute('href')).toBe('/log.html#held');
  });
});

describe('held drafts', () => {
  it('that are due are counted', async () => {
    await fakeBrowser.runtime.sendMessage({ kind: 'hold', held: held({ due: Date.now() - 1000 }) });
    await fakeBrowser.runtime.sendMessage({
      kind: 'hold',
      held: held({ id: 'h2', due: Date.now() + 90_000 }),
    });
    open();
    await find('link', '2 held drafts, 1 due now');
  });
});

describe('faults', () => {
  it('of the page and of the background are said once each, until they are read', async () => {
    await outside.addFault('Firebreak could not empty the box.', Date.now());
    const faults = ['Firebreak could not show its pause here.', 'Firebreak could not empty the box.'];
    open({ ...WATCHING, faults });
    await says('What Firebreak could not do');
    expect([...document.querySelectorAll('.notice li')].map((item) => item.textContent)).toEqual(faults);
    expect(await violations()).toEqual([]);
    (await find('button', 'I have read this')).click();
    await vi.waitFor(() => expect(document.querySelectorAll('.notice')).toHaveLength(0));
    expect(await outside.faults()).toEqual([]);
  });

  it('of a database that cannot be read leave the popup working, and off stays off', async () => {
    await fakeBrowser.runtime.sendMessage({ kind: 'set', settings: { on: false } });
    open(WATCHING, { use: () => Promise.reject(new StoreFault('refused')), close() {} });
    await says('Firebreak could not read its log: the browser does not let Firebreak keep anything here');
    expect((await find('switch', 'Firebreak')).getAttribute('aria-checked')).toBe('false');
    expect(await violations()).toEqual([]);
  });

  it('of an emptied database are told until they are read', async () => {
    await outside.setEmptied({ at: 1, entries: 3, held: 0 });
    open();
    await says('3 moments of the log and 0 held drafts');
    (await find('button', 'I have read this')).click();
    await vi.waitFor(() => expect(document.body.textContent).not.toContain('emptied'));
  });
});

describe('a page that cannot be read', () => {
  const blind: Looked = {
    view: { kind: 'seen', id: 'x', site: 'X', readable: false, report: 'main\n  article' },
    faults: [],
  };

  it('has a report to see and to copy', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    open(blind);
    const copy = await find('button', 'Copy the report');
    expect(document.querySelector<HTMLTextAreaElement>('textarea[aria-label="Report"]')?.value).toContain(
      'article',
    );
    copy.click();
    await says('Copied.');
    expect(write).toHaveBeenCalledWith('main\n  article');
    expect(await violations()).toEqual([]);
  });

  it('says so when the browser does not allow copying', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
    open(blind);
    (await find('button', 'Copy the report')).click();
    await says('copy it by hand');
  });

  it('has none while the page can be read', async () => {
    open();
    await says('Watching this Bluesky page');
    expect(all('button', 'Copy the report')).toEqual([]);
  });
});
