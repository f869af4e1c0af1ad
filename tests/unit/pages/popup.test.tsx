// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Popup } from '@/entrypoints/popup/app';
import type { Looked } from '@/entrypoints/popup/look';
import { createState } from '@/entrypoints/popup/state';
import { DEFAULT_SETTINGS } from '@/lib/settings';
import { type Connection, createConnection } from '@/lib/store/connection';
import { StoreFault } from '@/lib/store/fault';
import { createMeta } from '@/lib/store/meta';
import { createOutside } from '@/lib/store/outside';
import { createSettings } from '@/lib/store/settings';
import { entry, held } from '../store/support';
import { closePage, root, startExtension } from './extension';
import { all, find, press, says, violations } from './screen';

const WATCHING: Looked = {
  view: { kind: 'seen', id: 'bluesky', site: 'Bluesky', readable: true, report: null },
  faults: [],
};
let connection: Connection;
const outside = createOutside(fakeBrowser.storage.local);

function open(looked: Looked = WATCHING, over: Connection = connection, now: () => number = Date.now): void {
  const state = createState(over, outside);
  render(
    <Popup
      state={state}
      look={async () => looked}
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
  startExtension();
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
    open();
    (await find('button', '15 minutes')).focus();
    press('Enter');
    await says(/Resting until \d/);
    const wake = await find('button', 'Wake now');
    expect(document.activeElement).toBe(wake);
    const until = await createMeta(connection).snoozedUntil(Date.now());
    expect(until - Date.now()).toBeGreaterThan(14 * 60_000);
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
