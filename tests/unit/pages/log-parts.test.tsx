// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { HeatLog } from '@/entrypoints/log/app';
import { createReader } from '@/entrypoints/log/reader';
import { createWriter } from '@/entrypoints/log/writer';
import { localDay } from '@/lib/log/calendar';
import { offsetAt } from '@/lib/log/clock';
import { toJson } from '@/lib/log/export';
import { type Connection, createConnection } from '@/lib/store/connection';
import { createEntries } from '@/lib/store/entries';
import { createLockBox } from '@/lib/store/lock-box';
import { createLogMeta } from '@/lib/store/log-meta';
import { createLookBacks } from '@/lib/store/look-backs';
import { createOutside } from '@/lib/store/outside';
import type { Entry } from '@/lib/types';
import { entry, NOON } from '../store/support';
import { closePage, root, startExtension } from './extension';
import { all, choose, find, says, violations } from './screen';

const DAY = 24 * 3_600_000;
let connection: Connection;
let lookedAfter: Promise<void>;
let clipboard: string;
let allowed: boolean;
const save = vi.fn();

function open(): void {
  const writer = createWriter(connection);
  const lookAfter = () => {
    lookedAfter = writer.lookAfter();
    return lookedAfter;
  };
  const page = {
    reader: createReader(connection, createOutside(fakeBrowser.storage.local)),
    writer: { ...writer, lookAfter },
    lockBox: createLockBox(connection),
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
  lookedAfter = Promise.resolve();
  clipboard = '';
  allowed = true;
  Object.assign(fakeBrowser, {
    permissions: { request: async () => allowed, contains: async () => allowed },
  });
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => {
    clipboard = text;
  });
});
afterEach(async () => {
  closePage();
  await lookedAfter;
  connection.close();
});

async function put(...rows: Entry[]): Promise<void> {
  for (const row of rows) await createEntries(connection).put(row);
}

const count = () => createEntries(connection).count();
const field = (name: string) => document.getElementById(name) as HTMLInputElement;

function type(name: string, text: string): void {
  field(name).value = text;
  field(name).dispatchEvent(new Event('input', { bubbles: true }));
}

async function openDetails(selector: string): Promise<HTMLElement> {
  const details = await vi.waitFor(() => {
    const found = document.querySelector<HTMLDetailsElement>(selector);
    if (!found) throw new Error(`no ${selector}`);
    return found;
  });
  details.open = true;
  details.dispatchEvent(new Event('toggle'));
  return details;
}

describe('looking back', () => {
  it('asks one question at a time about earlier days, keeps the answer, and can be put off', async () => {
    await put(
      entry({ id: 'a', at: NOON - DAY, outcome: 'posted' }),
      entry({ id: 'b', at: NOON - 2 * DAY }),
      entry({ id: 'today' }),
    );
    open();
    await says('You let it go. Are you glad you did?');
    await says('2 questions wait');
    (await find('button', 'Not now')).click();
    await says('You posted it. Are you glad you did?');
    (await find('button', 'I’d rather not have')).click();
    await says('You let it go. Are you glad you did?');
    await says('1 question waits');
    await vi.waitFor(() => expect(document.activeElement?.id).toBe('look-backs'));
    expect(await violations()).toEqual([]);
    (await find('button', 'Glad')).click();
    await vi.waitFor(() => expect(document.getElementById('look-backs')).toBeNull());
    const answers = await createLookBacks(connection).all();
    expect(answers.map(({ id, of, answer }) => [id, of, answer])).toEqual([
      ['a', 'posted', 'rather-not'],
      ['b', 'dropped', 'glad'],
    ]);
  });

  it('says what the answers come to after ten, and an answer can be changed at its moment', async () => {
    const rows = Array.from({ length: 12 }, (_, n) =>
      entry({ id: `p${n}`, at: NOON - DAY - n, outcome: 'posted' }),
    );
    await put(...rows);
    for (const [n, { id }] of rows.entries()) {
      await createLookBacks(connection).put({
        id,
        at: NOON,
        of: 'posted',
        answer: n < 4 ? 'glad' : 'rather-not',
      });
    }
    open();
    await says('Of what you posted anyway, you’d still post 4 of 12.');
    await says('Firebreak was right to ask 8 of 12 times');
    const moment = await openDetails('.moment');
    const answer = await vi.waitFor(() => {
      const select = moment.querySelector('select');
      if (!select) throw new Error('no answer');
      return select;
    });
    choose(answer, 'mixed');
    await says('The 1 mixed ones say neither.');
  });
});

describe('a moment', () => {
  it('opens to its reasons, its question and the line to oneself', async () => {
    await put(entry({ line: '<b>too tired</b>', question: 'no-such-question' }));
    open();
    const moment = await openDetails('.moment');
    await says('Why Firebreak asked');
    expect(moment.textContent).toContain('Draft contempt');
    expect(moment.textContent).toContain('A question that is no longer in your decks.');
    expect(moment.textContent).toContain('<b>too tired</b>');
    expect(await violations()).toEqual([]);
  });
});

describe('deleting', () => {
  it('takes one moment, with the way back at hand', async () => {
    await put(entry(), entry({ id: 'e2', heat: 60 }));
    open();
    const moment = await openDetails('.moment');
    (moment.querySelector('.ways button') as HTMLElement).click();
    await says('Deleted the moment.');
    const undo = await find('button', 'Undo');
    await vi.waitFor(() => expect(document.activeElement).toBe(undo));
    expect(await count()).toBe(1);
    undo.click();
    await vi.waitFor(async () => expect(await count()).toBe(2));
    await says('Firebreak paused you twice');
  });

  it('takes a day, or the week, and no more', async () => {
    await put(
      entry(),
      entry({ id: 'e2', at: NOON + 60_000 }),
      entry({ id: 'e3', at: NOON - DAY }),
      entry({ id: 'other week', at: NOON - 9 * DAY }),
    );
    open();
    await openDetails('.all-moments');
    const [, wednesday] = await vi.waitFor(() => {
      const days = all('button', /^Delete this day/);
      expect(days).toHaveLength(2);
      return days;
    });
    wednesday?.click();
    await says(/Deleted Wednesday,? (11 June|June 11): 2 moments\./);
    await vi.waitFor(async () => expect(await count()).toBe(2));
    (await find('button', 'Undo')).click();
    await vi.waitFor(async () => expect(await count()).toBe(4));
    (await find('button', 'Delete all 3 of this week')).click();
    await says('A quiet week.');
    expect((await createEntries(connection).all()).rows.map(({ id }) => id)).toEqual(['other week']);
  });
});

describe('filters', () => {
  it('look at some of the week only, and say so', async () => {
    await put(entry(), entry({ id: 'e2', site: 'x' }), entry({ id: 'e3', site: 'x', outcome: 'posted' }));
    open();
    await says('Firebreak paused you 3 times');
    choose(await find('combobox', 'Where'), 'x');
    await says('2 of the week’s 3 moments.');
    choose(await find('combobox', 'What came of it'), 'held');
    await says('None of the week’s 3 moments is like this.');
    (await find('button', 'Show all')).click();
    await says('Firebreak paused you 3 times');
  });
});

describe('over time', () => {
  it('shows twelve weeks and a line, with a table beside each, out of sums alone', async () => {
    await put(...Array.from({ length: 30 }, (_, n) => entry({ id: `n${n}`, at: NOON - n * 2 * DAY })));
    open();
    await find('img', /^The last 12 weeks\. 30 moments in all, 0 of them posted/);
    await find('img', /^Moments a week\. No clear change|^Moments a week\. (More|Fewer)/);
    await openDetails('.weeks details');
    await vi.waitFor(() => expect(document.querySelectorAll('.weeks tbody tr')).toHaveLength(12));
    (await find('button', 'Save the chart as SVG: The last 12 weeks')).click();
    const [name, svg, kind] = save.mock.calls[0] ?? [];
    expect([name, kind]).toEqual(['firebreak-weeks.svg', 'image/svg+xml']);
    expect(svg).toMatch(/^<\?xml.*\n<svg .*<title>The last 12 weeks<\/title>/s);
    expect(new DOMParser().parseFromString(svg, 'image/svg+xml').querySelector('parsererror')).toBeNull();
    expect(await violations()).toEqual([]);
  });

  it('says that there is too little to tell', async () => {
    await put(entry());
    open();
    await says('Too few to tell which way it goes.');
  });
});

describe('taking it away', () => {
  it('copies the week as text', async () => {
    await put(entry(), entry({ id: 'e2', outcome: 'posted' }));
    open();
    (await find('button', 'Copy this week as text')).click();
    await says('Copied.');
    expect(clipboard).toContain('Firebreak paused you twice; you let 1 go and posted 1.');
    expect(clipboard).toContain('- Let go: 1');
  });

  it('saves a table, the look-backs in it', async () => {
    await put(entry({ line: '=1+1' }));
    await createLookBacks(connection).put({ id: 'e1', at: NOON, of: 'dropped', answer: 'glad' });
    open();
    (await find('button', 'Everything as CSV')).click();
    await vi.waitFor(() => expect(save).toHaveBeenCalled());
    const [name, text] = save.mock.calls[0] ?? [];
    expect(name).toBe('firebreak-heat-log.csv');
    expect(text).toContain(",glad,'=1+1\r\n");
  });

  it.each([
    [
      'a whole file',
      toJson([entry(), entry({ id: 'e2' })], NOON),
      '1 moment was added; 1 was here already.',
      2,
    ],
    ['a damaged one', '{"format"', 'cut off, or no Firebreak file. Nothing was changed.', 1],
  ])('brings %s back, or nothing of it', async (_what, text, said, rows) => {
    await put(entry());
    open();
    await find('button', 'Bring a log back from a file');
    const input = document.querySelector('input[type="file"]') as HTMLInputElement;
    Object.defineProperty(input, 'files', { value: [new File([text], 'log.json')] });
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await says(said);
    expect(await count()).toBe(rows);
  });
});

describe('the lock', () => {
  it('says beforehand what forgetting loses, locks, tells a wrong passphrase, opens, and comes off', async () => {
    await put(entry({ line: 'my words' }));
    open();
    await says('If you forget it, these words are lost for good, and nothing else is.');
    type('passphrase', 'a long enough secret');
    type('passphrase-again', 'a long enough secret');
    (await find('button', 'Lock my words')).click();
    await says('Please tick the box first.');
    const tick = document.querySelector<HTMLInputElement>('.lock .tick input');
    tick?.click();
    (await find('button', 'Lock my words')).click();
    const patient = { timeout: 10_000 };
    const show = () => all('button', 'Show my words while this page is open');
    await vi.waitFor(() => expect(show()).toHaveLength(1), patient);
    expect((await createEntries(connection).get('e1'))?.line).toBeNull();
    await openDetails('.moment');
    await says('Your passphrase, under “Lock on your words”, shows it.');
    expect(await violations()).toEqual([]);
    type('passphrase', 'something else');
    (await find('button', 'Show my words while this page is open')).click();
    await vi.waitFor(
      () => expect(document.body.textContent).toContain('This is not the passphrase.'),
      patient,
    );
    type('passphrase', 'a long enough secret');
    (await find('button', 'Show my words while this page is open')).click();
    await vi.waitFor(() => expect(all('button', 'Take the lock off')).toHaveLength(1), patient);
    await says('my words');
    (await find('button', 'Take the lock off')).click();
    await vi.waitFor(async () => expect((await createEntries(connection).get('e1'))?.line).toBe('my words'));
  }, 40_000);
});

describe('the experiment', () => {
  it('starts on the next day, and can be stopped', async () => {
    open();
    (await find('button', 'Start the experiment')).click();
    await says('It begins tomorrow.');
    const meta = createLogMeta(connection);
    expect(await meta.experiment()).toMatchObject({ firstDay: localDay(NOON, offsetAt(NOON)) + 1 });
    (await find('button', 'Stop the experiment')).click();
    await find('button', 'Start the experiment');
    expect(await meta.experiment()).toBeUndefined();
  });

  it('shows nothing before its end; then the difference, its interval, and what it cannot show', async () => {
    const firstDay = localDay(NOON, offsetAt(NOON)) - 28;
    const days = Array.from({ length: 28 }, (_, n) => NOON - (28 - n) * DAY);
    const { promptsOn } = await import('@/lib/log/experiment');
    const experiment = { firstDay, seed: 8 };
    await put(
      ...days.flatMap((at, n) =>
        promptsOn(firstDay + n, experiment)
          ? [entry({ id: `d${n}`, at }), entry({ id: `c${n}`, at })]
          : [entry({ id: `d${n}`, at, outcome: 'posted' }), entry({ id: `c${n}`, at, outcome: 'posted' })],
      ),
    );
    await createLogMeta(connection).setExperiment({ ...experiment, firstDay: firstDay + 1 });
    open();
    await says('Day 28 of 28. The result waits until the end');
    closePage();
    await createLogMeta(connection).setExperiment(experiment);
    open();
    await says('On days of asking you posted 0 of 28 hot moments; on days of only logging, 28 of 28.');
    await says('With asking: 2 fewer posts a day.');
    await says('What this cannot show');
    await find('img', /^Posts a day/);
    expect(await violations()).toEqual([]);
  });
});

describe('how it is kept', () => {
  it('asks before a shorter time deletes anything, and tells afterwards', async () => {
    // The background goes by the real clock.
    await put(entry({ at: Date.now() }), entry({ id: 'old', at: NOON - 400 * DAY }));
    open();
    const keep = await vi.waitFor(() => {
      if (!field('keep-for')) throw new Error('not yet');
      return field('keep-for') as HTMLElement;
    });
    choose(keep, '365');
    await says('1 moment is older than that, and would be deleted now.');
    expect(await count()).toBe(2);
    (await find('button', 'Delete it')).click();
    await says('1 moment was older than 365 days and deleted, as you asked.');
    expect(await count()).toBe(1);
  });

  it('reminds once a week only where the browser lets it', async () => {
    open();
    const tick = await vi.waitFor(() => {
      const found = [...document.querySelectorAll('.tick')].find((one) =>
        one.textContent?.includes('once a week'),
      );
      const input = found?.querySelector('input');
      if (!input) throw new Error('not yet');
      return input;
    });
    allowed = false;
    tick.click();
    await says('The browser does not let Firebreak show notifications');
    allowed = true;
    tick.checked = false;
    tick.click();
    await vi.waitFor(() => expect(field('reminder-hour')?.value).toBe('18'));
  });
});
