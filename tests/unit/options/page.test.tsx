// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Options } from '@/entrypoints/options/app';
import { createState } from '@/entrypoints/options/state';
import { weigh } from '@/lib/heat/weigh.ts';
import { patternOf, SITE_HOSTS } from '@/lib/hosts';
import { DEFAULT_SETTINGS } from '@/lib/settings';
import { type Connection, createConnection } from '@/lib/store/connection';
import { createDecks } from '@/lib/store/decks';
import { createExcused } from '@/lib/store/excused';
import { createMeta } from '@/lib/store/meta';
import { createOutside } from '@/lib/store/outside';
import { createServers } from '@/lib/store/servers';
import { createSettings } from '@/lib/store/settings';
import { closePage, root, startExtension } from '../pages/extension';
import type { FakePermissions } from '../pages/fake-permissions';
import { all, choose, find, press, says, violations } from '../pages/screen';

let connection: Connection;
let permissions: FakePermissions;

function open(hash: string): void {
  location.hash = hash;
  const state = createState(connection, createOutside(fakeBrowser.storage.local));
  render(<Options state={state} weigh={(scene, options) => weigh(scene, options).level} />, root());
}

const stored = async () => (await createSettings(connection).read(DEFAULT_SETTINGS)).settings;
const send = (message: object) => fakeBrowser.runtime.sendMessage(message);

function radio(legend: string, label: string): HTMLInputElement {
  const fieldset = [...document.querySelectorAll('fieldset')].find(
    (one) => one.querySelector('legend')?.textContent === legend,
  );
  const found = [...(fieldset?.querySelectorAll('label') ?? [])].find((one) => one.textContent === label);
  const input = found?.querySelector('input');
  if (!input) throw new Error(`no "${legend}: ${label}"`);
  return input;
}

function type(element: Element | null, value: string): void {
  if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement))
    throw new Error('no field');
  element.value = value;
  element.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Hands a file to a file field. */
function take(label: string, name: string, text: string): void {
  const field = document.querySelector<HTMLInputElement>(`input[type="file"][aria-label="${label}"]`);
  if (!field) throw new Error('no file field');
  Object.defineProperty(field, 'files', { value: [new File([text], name)], configurable: true });
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

beforeEach(() => {
  permissions = startExtension();
  connection = createConnection();
});
afterEach(() => {
  closePage();
  connection.close();
  location.hash = '';
});

describe('every screen', () => {
  it.each(['decks', 'decks/breath', 'sites', 'when', 'pause', 'people', 'data'])(
    '%s is clean to axe',
    async (screen) => {
      await send({
        kind: 'set',
        settings: { muted: ['x'], instead: ['Tea'], quietHours: [{ days: [1], from: 0, to: 60 }] },
      });
      await send({ kind: 'excuse', excused: [{ id: 'p', at: 1, excuse: 'friends', kind: 'person' }] });
      await send({ kind: 'set-tuning', tuning: { contempt: 0.8 } });
      open(`#${screen}`);
      await vi.waitFor(() => expect(document.querySelector('.screen h1, .screen h2')).not.toBeNull());
      await vi.waitFor(() => expect(document.querySelectorAll('.screen button').length).toBeGreaterThan(0));
      expect(await violations()).toEqual([]);
    },
  );
});

describe('the box of decks', () => {
  it('switches decks on and off, and takes that back', async () => {
    open('#decks');
    const crowd = await find('switch', 'Crowd');
    crowd.focus();
    crowd.click();
    await says('Saved. “Crowd” is on.');
    expect((await stored()).decks).toEqual([...DEFAULT_SETTINGS.decks, 'crowd']);
    (await find('button', 'Undo')).click();
    await says('Taken back');
    expect((await stored()).decks).toEqual(DEFAULT_SETTINGS.decks);
  });

  it('takes in a file, and refuses a bad one whole', async () => {
    open('#decks');
    await find('switch', 'Crowd');
    take('Take in a file', 'bad.json', '{"format":"firebreak-deck","version":7}');
    await says('made by a newer Firebreak');
    expect((await createDecks(connection).list()).rows).toEqual([]);
    take('Take in a file', 'evening.txt', 'Is it late?\nAre you sure?');
    await vi.waitFor(() => expect(document.querySelector('h1')?.textContent).toBe('evening'));
    const [deck] = (await createDecks(connection).list()).rows;
    expect(deck?.questions.map(({ text }) => text)).toEqual(['Is it late?', 'Are you sure?']);
    expect((await stored()).decks).toContain(deck?.id);
  });
});

describe('one deck', () => {
  const texts = () =>
    [...document.querySelectorAll('.question .words > span:first-child')].map((one) => one.textContent);

  it('is reordered by keyboard, and the focus stays', async () => {
    open('#decks/breath');
    const handle = await find('button', 'Move question 1 of 12');
    const [first, second] = texts();
    handle.focus();
    press('ArrowDown');
    await vi.waitFor(() => expect(texts().slice(0, 2)).toEqual([second, first]));
    await says('Now 2 of 12.');
    expect(document.activeElement?.closest('li')?.textContent).toContain(first);
    press('End');
    await vi.waitFor(() => expect(texts().at(-1)).toBe(first));
    (await find('button', 'Undo')).click();
    await vi.waitFor(() => expect(texts()[1]).toBe(first));
  });

  it('is changed, a question added, tagged, duplicated, pinned and deleted, and put back', async () => {
    open('#decks/breath');
    (await find('button', /^When did you last eat/)).click();
    const area = await vi.waitFor(() => {
      const found = document.querySelector('textarea');
      if (!found) throw new Error('not open');
      return found;
    });
    expect(document.activeElement).toBe(area);
    type(area, 'Have you eaten?');
    (await find('button', 'Quote')).click();
    await says('When it is asked has changed.');
    area.dispatchEvent(new Event('blur', { bubbles: true }));
    area.dispatchEvent(new Event('focusout', { bubbles: true }));
    await vi.waitFor(async () =>
      expect((await createDecks(connection).list()).rows[0]?.questions[0]).toMatchObject({
        text: 'Have you eaten?',
        moves: ['quote'],
      }),
    );
    (await find('button', 'Pin question 1')).click();
    await vi.waitFor(async () => expect((await stored()).pinned).toBe('breath/hungry'));
    (await find('button', 'Duplicate question 1')).click();
    await says('13 of at most 100 questions');
    (await find('button', 'Delete question 1')).click();
    await says('12 of at most 100 questions');
    (await find('button', 'Undo')).click();
    await says('13 of at most 100 questions');
    (await find('button', 'Put it back as it came')).click();
    await says('When did you last eat something?');
    expect((await createDecks(connection).list()).rows).toEqual([]);
  });

  it('shows the question being written in the real dialog', async () => {
    open('#decks/breath');
    await find('button', 'Move question 1 of 12');
    const shown = () =>
      document.querySelector('.preview > div')?.shadowRoot?.querySelector('#question')?.textContent;
    await vi.waitFor(() => expect(shown()).toBe('When did you last eat something?'));
    type(document.querySelector('#fresh'), 'Is it raining?');
    await vi.waitFor(() => expect(shown()).toBe('Is it raining?'));
    (await find('button', 'Add')).click();
    await says('“Is it raining?” added.');
  });

  it('of one’s own is made by duplicating, and deleted with undo', async () => {
    open('#decks/breath');
    (await find('button', 'Duplicate this deck')).click();
    await vi.waitFor(() => expect(document.querySelector('h1')?.textContent).toBe('Breath (copy)'));
    (await find('button', 'Delete this deck')).click();
    await says('“Breath (copy)” deleted.');
    await vi.waitFor(async () => expect((await createDecks(connection).list()).rows).toEqual([]));
    (await find('button', 'Undo')).click();
    await vi.waitFor(async () => expect((await createDecks(connection).list()).rows).toHaveLength(1));
    expect((await stored()).decks).toHaveLength(4);
  });
});

describe('when to pause', () => {
  it('is set per move and per site', async () => {
    open('#when');
    await find('combobox', 'sensitivity').catch(() => undefined);
    await vi.waitFor(() => radio('Quotes', 'always'));
    radio('Quotes', 'always').click();
    await vi.waitFor(async () => expect((await stored()).when.quote).toBe('always'));
    const select = document.querySelector<HTMLElement>('#on-x-reply');
    if (!select) throw new Error('no select');
    choose(select, 'never');
    await vi.waitFor(async () => expect((await stored()).whenOn).toEqual({ x: { reply: 'never' } }));
    choose(select, '');
    await vi.waitFor(async () => expect((await stored()).whenOn).toEqual({}));
  });

  it('shows how scenes move as the slider moves', async () => {
    open('#when');
    const count = (level: string) => document.querySelectorAll(`.column.${level} li`).length;
    const slide = async (to: number, name: string) => {
      const slider = document.querySelector<HTMLInputElement>('#sensitivity');
      type(slider, String(to));
      await says(`How readily: ${name}.`);
      await vi.waitFor(() => expect(slider?.getAttribute('aria-valuetext')?.toLowerCase()).toBe(name));
      return [count('cool'), count('warm'), count('hot')];
    };
    await vi.waitFor(() => expect(count('hot')).toBeGreaterThan(0));
    const eager = await slide(2, 'eager');
    const quiet = await slide(0, 'quiet');
    const balanced = await slide(1, 'balanced');
    expect(quiet[2]).toBeLessThan(balanced[2] ?? 0);
    expect(balanced[2]).toBeLessThan(eager[2] ?? 0);
    expect(quiet[0]).toBeGreaterThan(eager[0] ?? 0);
    expect(eager[0], 'calm moments stay calm').toBeGreaterThan(1);
  });
});

describe('sites', () => {
  const servers = () => createServers(connection).list();
  const field = () => document.querySelector<HTMLInputElement>('#add-server');
  const add = async (typed: string) => {
    type(field(), typed);
    (await find('button', 'Add')).click();
  };
  afterEach(() => vi.unstubAllGlobals());

  it('lists what this build can read: built in, and a switch for each of the others', async () => {
    vi.stubGlobal('FIREBREAK_READERS', ['x', 'bluesky', 'mastodon', 'reddit']);
    open('#sites');
    const reddit = await find('switch', 'Reddit');
    expect(reddit.getAttribute('aria-checked')).toBe('false');
    const names = [...document.querySelectorAll('.where .name')].map((one) => one.textContent);
    expect(names).toEqual(['X', 'Bluesky', 'Mastodon', 'Reddit']);
    expect([...document.querySelectorAll('.where .state')]).toHaveLength(3);
    reddit.focus();
    reddit.click();
    await vi.waitFor(() => expect(reddit.getAttribute('aria-checked')).toBe('true'));
    await says('Reddit is on.');
    expect(permissions.asked).toEqual([SITE_HOSTS.reddit.map(patternOf)]);
    expect([...permissions.scripts.keys()]).toEqual(['reddit-early', 'reddit-idle']);
    expect(document.activeElement).toBe(reddit);
    expect(await violations()).toEqual([]);
    reddit.click();
    await says('Reddit is off, in open tabs as well.');
    await vi.waitFor(() => expect(reddit.getAttribute('aria-checked')).toBe('false'));
    expect(permissions.scripts.size).toBe(0);
  });

  it('stay off on the person’s no', async () => {
    vi.stubGlobal('FIREBREAK_READERS', ['x', 'bluesky', 'mastodon', 'reddit']);
    permissions.answer = false;
    open('#sites');
    (await find('switch', 'Reddit')).click();
    await says('Not allowed.');
    expect((await find('switch', 'Reddit')).getAttribute('aria-checked')).toBe('false');
  });

  it('that are built in and refused by the browser can be allowed', async () => {
    permissions.takeBack('bsky.app');
    open('#sites');
    (await find('button', 'Allow Bluesky')).click();
    await vi.waitFor(() => expect(all('button', 'Allow Bluesky')).toEqual([]));
    expect(permissions.origins).toContain('https://bsky.app/*');
  });

  it('follow what is changed in the browser’s own settings', async () => {
    open('#sites');
    permissions.addTab('https://town.example/', 'mastodon');
    await find('button', 'Add');
    permissions.allow('town.example');
    await says('town.example');
    permissions.takeBack('town.example');
    await vi.waitFor(() => expect(document.body.textContent).not.toContain('town.example'));
  });

  it('of one’s own are added by their address, by keyboard, and removed', async () => {
    open('#sites');
    await find('button', 'Add');
    permissions.addTab('https://town.example/home', 'mastodon');
    field()?.focus();
    type(field(), 'https://Town.example/@ada');
    field()?.form?.requestSubmit();
    await says('town.example is in the list.');
    await find('button', 'Remove town.example');
    expect(document.querySelector('.where li:last-child .soft')).not.toBeNull();
    expect(permissions.asked).toEqual([['https://town.example/*']]);
    expect(await servers()).toEqual([{ host: 'town.example', site: 'mastodon' }]);
    expect(field()?.value).toBe('');
    expect(await violations()).toEqual([]);
    (await find('button', 'Remove town.example')).focus();
    press('Enter');
    await vi.waitFor(() => expect(all('button', 'Remove town.example')).toEqual([]));
    expect(await servers()).toEqual([]);
    expect(permissions.origins).not.toContain('https://town.example/*');
    await vi.waitFor(() => expect(document.activeElement).toBe(field()));
  });

  it('of one’s own that nobody has seen yet wait to be opened', async () => {
    open('#sites');
    await find('button', 'Add');
    await add('town.example');
    await says('Not seen yet: open one of its pages');
    expect([...permissions.scripts.keys()]).toEqual(['town.example-newcomer']);
  });

  it.each([
    ['town', /has a dot/],
    ['*', /no stars/],
    ['x.com', /is built in/],
    ['www.reddit.com', /cannot read Reddit yet/],
    ['village.example', /is in the list already/],
  ])('of one’s own: “%s” is refused beside the field, and nobody is asked', async (typed, why) => {
    await createServers(connection).put({ host: 'village.example', site: null });
    open('#sites');
    await find('button', 'Add');
    await add(typed);
    await vi.waitFor(() => expect(document.querySelector('[role="alert"]')?.textContent).toMatch(why));
    expect(field()?.value).toBe(typed);
    expect(field()?.getAttribute('aria-invalid')).toBe('true');
    expect(permissions.asked).toEqual([]);
    expect(await violations()).toEqual([]);
  });

  it('of one’s own that turn out to be none are given back, with the reason beside the field', async () => {
    open('#sites');
    await find('button', 'Add');
    permissions.addTab('https://town.example/', null);
    await add('town.example');
    await says(/town\.example shows no page of a kind that Firebreak can read/);
    expect(await servers()).toEqual([]);
    expect(permissions.origins).not.toContain('https://town.example/*');
    expect(all('button', 'Remove town.example')).toEqual([]);
  });

  it('of one’s own that came with a file are not allowed yet, and can be', async () => {
    await createServers(connection).put({ host: 'town.example', site: 'mastodon' });
    open('#sites');
    await says('Mastodon. Not allowed yet.');
    (await find('button', 'Allow town.example')).click();
    await says('Firebreak works on town.example again.');
    expect(permissions.asked).toEqual([['https://town.example/*']]);
    expect([...permissions.scripts.keys()]).toEqual(['town.example-early', 'town.example-idle']);
  });
});

describe('breath and rest', () => {
  it('sets breath, cap, quiet hours, lines, and the lock with what waits', async () => {
    open('#pause');
    const breath = await vi.waitFor(() => {
      const found = document.querySelector<HTMLInputElement>('#breath');
      if (!found) throw new Error('not there');
      return found;
    });
    breath.value = '12';
    breath.dispatchEvent(new Event('change', { bubbles: true }));
    await says('Breath: 12 seconds.');
    choose(await find('combobox', 'At most, a day'), '0');
    await vi.waitFor(async () => expect((await stored()).dailyCap).toBe(0));
    (await find('button', 'Add quiet hours')).click();
    (await find('button', 'Monday')).click();
    await vi.waitFor(async () => expect((await stored()).quietHours[0]?.days).toEqual([2, 3, 4, 5]));
    type(document.querySelector('#instead-new'), 'Call Sam');
    (await find('button', 'Add')).click();
    await vi.waitFor(async () => expect((await stored()).instead).toEqual(['Call Sam']));
    (await find('switch', 'Quieter only from tomorrow')).click();
    await vi.waitFor(async () => expect((await stored()).lock).toBe(true));
    breath.value = '2';
    breath.dispatchEvent(new Event('change', { bubbles: true }));
    await says(/a shorter breath/);
    expect((await stored()).breath).toBe(12);
    (await find('button', /^Not after all/)).click();
    await vi.waitFor(() => expect(document.body.textContent).not.toContain('a shorter breath'));
  });
});

describe('people and reasons', () => {
  it('names, removes and brings back', async () => {
    await send({ kind: 'excuse', excused: [{ id: 'p', at: 1, excuse: 'friends', kind: 'person' }] });
    await send({ kind: 'set', settings: { muted: ['contempt'] } });
    await send({ kind: 'set-tuning', tuning: { contempt: 0.8, joining: 1.1 } });
    const rows = async () => (await createExcused(connection).list()).rows;
    open('#people');
    const ask = await find('button', /^Ask again/);
    const name = document.querySelector('.excused input');
    type(name, 'Noor');
    (name as HTMLElement).dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    await vi.waitFor(async () => expect((await rows())[0]?.label).toBe('Noor'));
    ask.click();
    await vi.waitFor(async () => expect(await rows()).toEqual([]));
    (await find('button', 'Undo')).click();
    await vi.waitFor(async () => expect(await rows()).toMatchObject([{ id: 'p', label: 'Noor' }]));
    (await find('button', /^Use again/)).click();
    await vi.waitFor(async () => expect((await stored()).muted).toEqual([]));
    (await find('button', /^Forget what was learnt about: .*contempt/)).click();
    await vi.waitFor(async () => expect(await createMeta(connection).tuning()).toEqual({ joining: 1.1 }));
    (await find('button', 'Forget all of it')).click();
    await vi.waitFor(async () => expect(await createMeta(connection).tuning()).toEqual({}));
    (await find('button', 'Undo')).click();
    await vi.waitFor(async () => expect(await createMeta(connection).tuning()).toEqual({ joining: 1.1 }));
  });
});

describe('your data', () => {
  it('is erased only after the word was typed', async () => {
    await send({ kind: 'set', settings: { breath: 3 } });
    open('#data');
    const erase = await find('button', 'Erase everything');
    erase.click();
    expect((await stored()).breath).toBe(3);
    type(document.querySelector('#erase'), 'erase');
    await vi.waitFor(() => expect(erase.getAttribute('aria-disabled')).toBe('false'));
    erase.click();
    await says('Everything is erased.');
    expect((await stored()).breath).toBe(DEFAULT_SETTINGS.breath);
    expect(all('button', 'Undo')).toEqual([]);
  });

  it('from a file takes the place of all after one more press, and can be brought back', async () => {
    const state = createState(connection, createOutside(fakeBrowser.storage.local));
    const file = JSON.stringify({ ...(await state.everything()), settings: { breath: 1 } });
    await send({ kind: 'set', settings: { breath: 19 } });
    open('#data');
    await find('button', 'Save everything');
    take('Take in a file', 'old.json', file.slice(0, 300));
    await says(/not a whole JSON file: it ends too soon, in line 1/);
    take('Take in a file', 'old.json', file);
    await says(/takes the place of all/);
    expect((await stored()).breath).toBe(19);
    (await find('button', 'Put it in place')).click();
    await vi.waitFor(async () => expect((await stored()).breath).toBe(1));
    (await find('button', 'Bring it back')).click();
    await vi.waitFor(async () => expect((await stored()).breath).toBe(19));
  });
});

describe('own servers and files', () => {
  const TOWN = { host: 'town.example', site: 'mastodon' } as const;
  const own = (file: object) => ({ ...file, servers: [TOWN, { host: 'village.example', site: null }] });

  it('a file brings names and no permissions; what is allowed and not in it is given back', async () => {
    const state = createState(connection, createOutside(fakeBrowser.storage.local));
    const file = own(await state.everything()) as Awaited<ReturnType<typeof state.everything>>;
    permissions.allow('town.example', 'hamlet.example');
    await createServers(connection).put({ host: 'hamlet.example', site: 'mastodon' });
    expect(await state.replace(file)).toEqual({ ok: true });
    expect((await state.read()).servers).toEqual(file.servers);
    expect([...permissions.scripts.keys()].sort()).toEqual(['town.example-early', 'town.example-idle']);
    expect(permissions.origins).not.toContain('https://hamlet.example/*');
    expect(permissions.asked).toEqual([]);
  });

  it('erasing gives back all but what is built in', async () => {
    const state = createState(connection, createOutside(fakeBrowser.storage.local));
    const before = [...permissions.origins];
    permissions.allow('town.example', 'www.reddit.com');
    await createServers(connection).put(TOWN);
    expect(await state.erase()).toEqual({ ok: true });
    expect([...permissions.origins]).toEqual(before);
    expect(permissions.scripts.size).toBe(0);
  });
});

describe('damage', () => {
  it('is told, and defaults serve', async () => {
    await connection.use((db) => db.put('settings', { junk: true }, 'when'));
    open('#when');
    await says('One setting or deck could not be read.');
    expect(radio('Quotes', 'when hot').checked).toBe(true);
  });

  it('of the background is said, and nothing seems changed', async () => {
    open('#decks');
    const crowd = await find('switch', 'Crowd');
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(new Error('gone') as never);
    crowd.click();
    await says('Firebreak did not answer.');
    await vi.waitFor(() => expect(crowd.getAttribute('aria-checked')).toBe('false'));
  });
});
