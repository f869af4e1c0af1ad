// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { HeatLog } from '@/entrypoints/log/app';
import { createReader } from '@/entrypoints/log/reader';
import { createWriter } from '@/entrypoints/log/writer';
import { type Connection, createConnection } from '@/lib/store/connection';
import { createEntries } from '@/lib/store/entries';
import { StoreFault } from '@/lib/store/fault';
import { createHeld } from '@/lib/store/held';
import { createLockBox } from '@/lib/store/lock-box';
import { createOutside } from '@/lib/store/outside';
import { entry, held, NOON } from '../store/support';
import { closePage, root, startExtension } from './extension';
import { all, find, press, says, violations } from './screen';

const WEEK = 7 * 24 * 3_600_000;
let connection: Connection;
const save = vi.fn();
const outside = createOutside(fakeBrowser.storage.local);
/** What the background does after the page was opened; it must not reach into the next test. */
let lookedAfter: Promise<void> = Promise.resolve();

function open(over: Connection = connection): void {
  const [reader, writer] = [createReader(over, outside), createWriter(over)];
  const lookAfter = () => {
    lookedAfter = writer.lookAfter();
    return lookedAfter;
  };
  const page = {
    reader,
    writer: { ...writer, lookAfter },
    lockBox: createLockBox(over),
    now: () => NOON,
    language: 'de',
    save,
  };
  render(<HeatLog {...page} />, root());
}

beforeEach(() => {
  startExtension();
  save.mockClear();
  connection = createConnection();
});
afterEach(async () => {
  closePage();
  await lookedAfter;
  connection.close();
});

async function put(...rows: ReturnType<typeof entry>[]): Promise<void> {
  for (const row of rows) await createEntries(connection).put(row);
}

describe('an empty log', () => {
  it('says what will be here, without charts', async () => {
    open();
    await find('heading', 'Nothing here yet');
    expect(all('img', /./)).toEqual([]);
    await find('heading', 'Lock on your words');
    expect(await violations()).toEqual([]);
  });
});

describe('a week', () => {
  it('is summed up in words, shown by hour, and told as a table', async () => {
    await put(entry(), entry({ id: 'e2', heat: 95, outcome: 'posted', site: 'x' }));
    open();
    await says('Firebreak paused you twice; you let 1 go and posted 1.');
    await find('img', /2 moments, the hottest on Wednesday,? .*at 14:00/);
    const table = document.querySelector<HTMLDetailsElement>('.calendar details');
    if (table) table.open = true;
    table?.dispatchEvent(new Event('toggle'));
    const cells = await vi.waitFor(() => {
      const rows = [...document.querySelectorAll('.calendar tbody tr')].map((row) => row.textContent);
      expect(rows).toHaveLength(1);
      return rows;
    });
    expect(cells[0]).toMatch(/Wednesday.*14:00295$/);
    expect(await violations()).toEqual([]);
  });

  it('is quiet in one sentence and nothing else', async () => {
    await put(entry({ at: NOON - WEEK }));
    open();
    await says('A quiet week.');
    expect(document.querySelector('.week')?.querySelector('[role="img"], h3')).toBeNull();
    expect(all('heading', 'What set you off')).toEqual([]);
  });

  it('leaves for others by buttons and by arrow keys, and never beyond the present', async () => {
    await put(entry(), entry({ id: 'old', at: NOON - WEEK, outcome: 'held' }));
    open();
    const present = (await find('heading', /2025/)).textContent;
    press('ArrowLeft');
    await says('once; you held it');
    expect((await find('heading', /2025/)).textContent).not.toBe(present);
    press('ArrowRight');
    await says('once; you let it go');
    expect(press('ArrowRight').defaultPrevented).toBe(false);
    const later = await find('button', 'Later');
    expect(later.getAttribute('aria-disabled')).toBe('true');
    (await find('button', 'Earlier')).focus();
    press('Enter');
    await says('once; you held it');
    (await find('button', 'This week')).click();
    await says('once; you let it go');
  });

  it('leaves arrow keys to fields and shortcuts', async () => {
    await put(entry());
    open();
    await says('once; you let it go');
    expect(press('ArrowLeft', { altKey: true }).defaultPrevented).toBe(false);
    const field = document.body.appendChild(document.createElement('input'));
    field.focus();
    expect(press('ArrowLeft').defaultPrevented).toBe(false);
    field.remove();
  });

  it('shows a moment that is written while the page is open', async () => {
    open();
    await find('heading', 'Nothing here yet');
    await fakeBrowser.runtime.sendMessage({ kind: 'record', entry: entry() });
    await says('once; you let it go');
  });
});

describe('held drafts', () => {
  it('are let go with one press, and taken back with the next', async () => {
    await createHeld(connection).put(held({ draft: 'my hot words' }));
    open();
    await says('my hot words');
    (await find('button', 'Let go')).focus();
    press('Enter');
    const undo = await find('button', 'Undo');
    expect(document.body.textContent).not.toContain('my hot words');
    await vi.waitFor(() => expect(document.activeElement).toBe(undo));
    expect(await createHeld(connection).count()).toBe(0);
    press('Enter');
    await says('my hot words');
    expect((await createHeld(connection).list()).rows).toEqual([held({ draft: 'my hot words' })]);
    expect(await violations()).toEqual([]);
  });

  it('stay where they are, with the reason said, when the background cannot write', async () => {
    await createHeld(connection).put(held());
    open();
    const letGo = await find('button', 'Let go');
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(new Error('gone') as never);
    letGo.click();
    await says('Firebreak did not answer');
    await find('button', 'Let go');
  });

  it('link to their page only where that is a web address', async () => {
    await createHeld(connection).put(held({ id: 'bad', page: 'javascript:alert(1)' }));
    await createHeld(connection).put(held());
    open();
    const link = await find('link', /^Copy and open/);
    expect(link.getAttribute('href')).toBe(held().page);
    expect(link.getAttribute('rel')).toBe('noreferrer');
  });

  it('show hostile words as words', async () => {
    await createHeld(connection).put(held({ draft: '<img src=x onerror=alert(1)>' }));
    open();
    await says('<img src=x');
    expect(document.querySelector('img')).toBeNull();
  });
});

describe('trouble', () => {
  it('with the database is said in plain words, with a way to try again', async () => {
    let dead = true;
    const flaky: Connection = {
      use: (work) => (dead ? Promise.reject(new StoreFault('damaged')) : connection.use(work)),
      close() {},
    };
    open(flaky);
    await says('Firebreak could not read the heat log: the browser could not read the log from the disk.');
    expect(await violations()).toEqual([]);
    dead = false;
    (await find('button', 'Try again')).click();
    await find('heading', 'Nothing here yet');
    expect(document.body.textContent).not.toContain('could not read');
  });

  it('with one week does not show another under its dates', async () => {
    await put(entry());
    let dead = false;
    const flaky: Connection = {
      use: (work) => (dead ? Promise.reject(new StoreFault('damaged')) : connection.use(work)),
      close() {},
    };
    open(flaky);
    await says('once; you let it go');
    dead = true;
    press('ArrowLeft');
    await says('could not read the heat log');
    expect(document.body.textContent).not.toContain('once; you let it go');
  });

  it('with single rows is counted, and the rest is shown', async () => {
    await put(entry());
    await connection.use((db) => db.put('entries', { ...entry({ id: 'bad' }), site: 'myspace' } as never));
    await connection.use((db) => db.put('entries', { id: 'worse' } as never));
    open();
    await says('2 rows of this log cannot be read and are left out here.');
    await says('once; you let it go');
  });

  it('of an emptied database is told until it has been read', async () => {
    await outside.setEmptied({ at: NOON, entries: 12, held: 1 });
    open();
    await says('12 moments of the log and 1 held draft');
    const chosen = vi.fn();
    (
      await vi.waitFor(() => {
        const field = document.getElementById('bring-log');
        if (!field) throw new Error('no file field');
        return field;
      })
    ).addEventListener('click', chosen);
    (await find('button', 'Bring a saved log back')).click();
    expect(chosen).toHaveBeenCalledTimes(1);
    (await find('button', 'I have read this')).click();
    await vi.waitFor(() => expect(document.body.textContent).not.toContain('emptied'));
    expect(await outside.emptied()).toBeUndefined();
  });
});

describe('the export', () => {
  it('is this week, or everything', async () => {
    await put(entry(), entry({ id: 'old', at: NOON - WEEK }), entry({ id: 'near', at: NOON - WEEK / 2 }));
    open();
    (await find('button', 'This week as JSON')).click();
    await vi.waitFor(() => expect(save).toHaveBeenCalledTimes(1));
    const [name, text] = save.mock.calls[0] ?? [];
    expect(name).toBe('firebreak-week-2025-06-09.json');
    expect(JSON.parse(text).entries).toEqual([entry()]);
    (await find('button', 'Everything as JSON')).click();
    await vi.waitFor(() => expect(save).toHaveBeenCalledTimes(2));
    expect(JSON.parse(save.mock.calls[1]?.[1]).entries).toHaveLength(3);
  });
});
