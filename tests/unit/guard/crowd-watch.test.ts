// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { GuardContext } from '@/lib/guard/context';
import { watchCrowd } from '@/lib/guard/crowd';
import { createViewer, mayPoint } from '@/lib/guard/crowd-view';
import type { Memory } from '@/lib/messages';
import type { Site } from '@/lib/sites/site';
import { aPost } from '@/lib/sites/target';
import type { Sighting } from '@/lib/types';
import { memory } from './made';

/** Every post is a hundred pixels high; the window shows five. */
const HIGH = 100;
const SHOWN = 5;
let scrolled = 0;
let readPosts: string[] = [];
let listed = 0;

const site = {
  id: 'x',
  me: () => '@mara',
  posts: ({ document }) => {
    listed += 1;
    return [...document.querySelectorAll('.post')];
  },
  post: (element) => {
    readPosts.push(element.id);
    return aPost({
      author: element.getAttribute('data-by') ?? '',
      text: element.textContent ?? '',
      permalink: element.getAttribute('data-link'),
    });
  },
} as Partial<Site> as Site;

function feed(count: number, text = 'See @vex and @tilda'): void {
  document.body.innerHTML = `<main>${Array.from(
    { length: count },
    (_, n) => `<div class="row"><p class="post" id="p${n}" data-by="@by${n}">${text}</p></div>`,
  ).join('')}</main>`;
  layOut();
}
/** happy-dom knows no layout. */
function layOut(): void {
  const rows = [...document.querySelectorAll('.row')];
  const place = (element: Element, n: number) => {
    element.getBoundingClientRect = () =>
      ({ top: n * HIGH - scrolled, bottom: (n + 1) * HIGH - scrolled }) as DOMRect;
  };
  rows.forEach((row, n) => {
    place(row, n);
    if (row.firstElementChild) place(row.firstElementChild, n);
  });
  document.elementFromPoint = (_x, y) => rows[Math.floor((scrolled + y) / HIGH)]?.firstElementChild ?? null;
}
function scrollTo(top: number): void {
  scrolled = top;
  window.dispatchEvent(new Event('scroll'));
}

let address = 'https://x.com/home';
const page = () => ({ document, url: new URL(address) });
const ids = (elements: Element[]) => elements.map(({ id }) => id);

let idleLeft = 50;
let waiting: IdleRequestCallback[] = [];
async function idle(): Promise<void> {
  for (let round = 0; round < 40 && waiting.length > 0; round += 1) {
    for (const work of waiting.splice(0)) work({ didTimeout: false, timeRemaining: () => idleLeft });
  }
  await new Promise((resolve) => setImmediate(resolve));
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  [scrolled, readPosts, listed, idleLeft, waiting] = [0, [], 0, 50, []];
  address = 'https://x.com/home';
  window.innerHeight = SHOWN * HIGH;
  window.requestIdleCallback = (work) => waiting.push(work);
  // The browser hashes in a thread of its own, and the test would have to wait for it.
  vi.spyOn(crypto.subtle, 'importKey').mockResolvedValue({} as CryptoKey);
  vi.spyOn(crypto.subtle, 'sign').mockImplementation(async (_how, _key, data) => {
    const bytes = new Uint8Array(32);
    (data as Uint8Array).forEach((byte, n) => {
      bytes[n % 16] = ((bytes[n % 16] ?? 0) * 31 + byte) % 256;
    });
    return bytes.buffer;
  });
});

describe('the posts in the window', () => {
  it('are given once each, without going through the whole page again', () => {
    feed(600);
    const viewer = createViewer(site, window);
    expect(ids(viewer.find(page(), 0))).toEqual(['p0', 'p1', 'p2', 'p3', 'p4']);
    listed = 0;
    scrolled = 300;
    expect(ids(viewer.find(page(), 1))).toEqual(['p5', 'p6', 'p7']);
    expect(ids(viewer.find(page(), 2))).toEqual([]);
    // Once for each row in the window.
    expect(listed).toBe(5);
    viewer.find(page(), 3);
    expect(listed).toBe(5);
  });

  it('are looked for anew where the list is another, but not all the time', () => {
    feed(10);
    const viewer = createViewer(site, window);
    viewer.find(page(), 0);
    document.body.innerHTML = '<section><p class="post" id="new">a</p><p class="post" id="b">b</p></section>';
    for (const post of document.querySelectorAll('.post')) {
      post.getBoundingClientRect = () => ({ top: 0, bottom: 10 }) as DOMRect;
    }
    document.elementFromPoint = () => document.body;
    expect(ids(viewer.find(page(), 100))).toEqual([]);
    expect(ids(viewer.find(page(), 6000))).toEqual(['new', 'b']);
  });

  it.each([
    ['x', 'Vex @vex: a nice day', false],
    ['x', 'Vex @vex: ask @tilda', true],
    ['mastodon', 'Vex @vex@loud.example: a nice day', true],
    ['threads', 'a nice day', true],
  ] as const)('that cannot point at anybody are not read: on %s %j', (id, text, may) => {
    document.body.innerHTML = `<p>${text}</p>`;
    expect(mayPoint(document.body, id)).toBe(may);
  });
});

describe('watching', () => {
  let told: Sighting[][];
  let answer: Partial<Pick<Memory, 'crowd' | 'stirring'>>;
  let stop: AbortController;
  let context: GuardContext;

  function start(change: Partial<Memory> = {}, settings: Parameters<typeof memory>[1] = {}): void {
    told = [];
    answer = {};
    stop = new AbortController();
    context = {
      document,
      site,
      page,
      memory: memory(change, settings),
    } as Partial<GuardContext> as GuardContext;
    watchCrowd(context, window, stop.signal, async (sightings) => {
      told.push(sightings);
      return answer;
    });
  }
  afterEach(() => stop.abort());
  const settle = async () => {
    await vi.advanceTimersByTimeAsync(650);
    await idle();
  };
  const rest = async () => {
    await vi.advanceTimersByTimeAsync(16_000);
    await idle();
  };

  it('reads what is in the window when scrolling has settled, a few at a time, and tells it in one message', async () => {
    feed(600);
    start();
    expect(readPosts).toEqual([]);
    await settle();
    expect(readPosts).toEqual(['p0', 'p1', 'p2', 'p3', 'p4']);
    for (let top = 0; top <= 3000; top += 100) scrollTo(top);
    // However many events there are, they share a timer; the other one is for telling.
    expect(vi.getTimerCount()).toBe(2);
    await vi.advanceTimersByTimeAsync(250);
    scrollTo(2900);
    await vi.advanceTimersByTimeAsync(250);
    scrollTo(3000);
    await vi.advanceTimersByTimeAsync(200);
    expect(waiting).toEqual([]);
    await settle();
    expect(readPosts.slice(5)).toEqual(['p30', 'p31', 'p32', 'p33', 'p34']);
    expect(told).toEqual([]);
    await rest();
    expect(told.length).toBe(1);
    // Two people in each of ten posts.
    expect(told[0]?.length).toBe(20);
  });

  it('knows a thread by the post it is about, even if that points at nobody', async () => {
    address = 'https://x.com/tilda/status/1';
    feed(5);
    const focal = document.querySelector('.post');
    focal?.setAttribute('data-link', address);
    if (focal) focal.textContent = 'New jam.';
    start();
    await settle();
    window.dispatchEvent(new Event('pagehide'));
    const threads = new Set(told.flat().map(({ thread }) => thread));
    expect([told.flat().length, threads.size, threads.has(null)]).toEqual([8, 1, false]);
  });

  it('reads none but the first of a page that point at nobody', async () => {
    feed(600, 'A nice day.');
    start();
    await settle();
    for (let top = 500; top < 5000; top += 500) {
      scrollTo(top);
      await settle();
    }
    expect(readPosts.length).toBe(8);
  });

  it('looks again, some times, at a page that is still loading', async () => {
    document.body.innerHTML = '';
    start();
    await settle();
    expect(listed).toBe(1);
    feed(20);
    await vi.advanceTimersByTimeAsync(1000);
    await idle();
    expect([readPosts.length, listed]).toEqual([5, 2]);
    document.body.innerHTML = '';
    window.dispatchEvent(new Event('popstate'));
    for (let time = 0; time < 10; time += 1) {
      await vi.advanceTimersByTimeAsync(1000);
      await idle();
    }
    // Its arrival, and four times more.
    expect(listed).toBe(2 + 5);
  });

  it('reads nothing while no idle time is left, and goes on when there is', async () => {
    feed(20);
    start();
    idleLeft = 1;
    await settle();
    expect(readPosts).toEqual([]);
    idleLeft = 50;
    await idle();
    expect(readPosts.length).toBe(5);
  });

  it.each<[string, Partial<Memory>, Parameters<typeof memory>[1]]>([
    ['switched off', {}, { on: false }],
    ['snoozed', { snoozedUntil: Date.now() + 1e9 }, {}],
    ['its reason is muted', {}, { muted: ['feed-crowd'] }],
    ['there is no salt yet', { salt: '' }, {}],
  ])('reads nothing while %s', async (_what, change, settings) => {
    feed(20);
    start(change, settings);
    await settle();
    scrollTo(500);
    await settle();
    await rest();
    expect([readPosts, listed, told]).toEqual([[], 0, []]);
  });

  it('reads nothing in a hidden tab, and nothing any more once it has been stopped', async () => {
    feed(20);
    const seen = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    start();
    await settle();
    expect(listed).toBe(0);
    seen.mockRestore();
    stop.abort();
    scrollTo(500);
    await settle();
    expect(listed).toBe(0);
  });

  it('goes on after it was switched off and on again in the middle of reading', async () => {
    feed(20);
    start();
    idleLeft = 1;
    await settle();
    context.memory = memory({}, { on: false });
    idleLeft = 50;
    await idle();
    expect(readPosts).toEqual([]);
    context.memory = memory();
    scrollTo(500);
    await settle();
    expect(readPosts).toEqual(['p5', 'p6', 'p7', 'p8', 'p9']);
  });

  it('is over before a page can make it read for ever', async () => {
    feed(5000);
    start();
    for (let top = 0; top < 5000 * HIGH; top += 3 * HIGH) scrollTo(top);
    await settle();
    expect(readPosts.length).toBeLessThanOrEqual(30);
  });

  it('takes the answer, and has the words weighed only of those on whom the feed stirs', async () => {
    feed(5);
    start();
    const weigh = vi.fn(() => ({ draftHeat: 0.9, callout: 0 }));
    globalThis.firebreakJudge = { weigh } as never;
    await settle();
    const rows = () => told.flat();
    answer = { crowd: { somebody: 7 }, stirring: [] };
    await rest();
    expect(context.memory.crowd).toEqual({ somebody: 7 });
    expect(weigh).not.toHaveBeenCalled();
    const { person } = rows()[0] as Sighting;
    answer = { crowd: {}, stirring: [person] };
    scrollTo(0);
    document
      .querySelector('main')
      ?.insertAdjacentHTML(
        'afterbegin',
        '<div class="row"><p class="post" id="late" data-by="@late">See @vex and @jun</p></div>',
      );
    layOut();
    scrollTo(0);
    await settle();
    await rest();
    for (let turn = 0; turn < 3; turn += 1) await idle();
    const weighed = rows().filter(({ hot }) => hot !== null);
    expect(new Set(weighed.map((row) => row.person))).toEqual(new Set([person]));
    expect(weighed.length).toBe(6);
    globalThis.firebreakJudge = undefined;
  });

  it('tells at once what it knows when something is about to be written, and when the tab is left', async () => {
    feed(5);
    document.body.insertAdjacentHTML('beforeend', '<input><textarea></textarea>');
    start();
    await settle();
    document.querySelector('input')?.dispatchEvent(new Event('focusin', { bubbles: true }));
    expect(told.length).toBe(0);
    document.querySelector('textarea')?.dispatchEvent(new Event('focusin', { bubbles: true }));
    expect(told.length).toBe(1);
    document.querySelector('textarea')?.dispatchEvent(new Event('focusin', { bubbles: true }));
    window.dispatchEvent(new Event('pagehide'));
    expect(told.length).toBe(1);
  });

  it('keeps what nobody took, and sends it with the next', async () => {
    feed(5);
    start();
    let fails = true;
    stop.abort();
    stop = new AbortController();
    watchCrowd(context, window, stop.signal, async (sightings) => {
      if (fails) throw new Error('no answer');
      told.push(sightings);
      return {};
    });
    await settle();
    await rest();
    expect(told).toEqual([]);
    fails = false;
    window.dispatchEvent(new Event('pagehide'));
    expect(told.map((batch) => batch.length)).toEqual([10]);
  });

  it('survives a reader that throws', async () => {
    feed(20);
    const broken = vi.spyOn(site, 'post').mockImplementation(() => {
      throw new Error('broken');
    });
    start();
    await settle();
    broken.mockRestore();
    scrollTo(500);
    await settle();
    expect(readPosts).toEqual(['p5', 'p6', 'p7', 'p8', 'p9']);
  });
});
