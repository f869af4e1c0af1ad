// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchReading } from '@/lib/guard/blind-watch';
import type { GuardContext } from '@/lib/guard/context';
import type { Check } from '@/lib/sites/site';
import { memory } from './made';

const FINE: Check = { kind: 'feed', sought: [{ what: 'authors', found: true, tried: ['.name'] }] };
const GONE: Check = { kind: 'feed', sought: [{ what: 'posts', found: false, tried: ['.post'] }] };

let answer: () => Check | undefined;
let where: string;
let stop: AbortController;
const changed = vi.fn();
const fault = vi.fn();

function start(settings = {}) {
  const context = {
    document,
    site: { check: () => answer() },
    page: () => ({ document, url: new URL(where) }),
    memory: memory({}, settings),
    fault,
  } as unknown as GuardContext;
  return watchReading(context, window, stop.signal, changed);
}

beforeEach(() => {
  vi.useFakeTimers();
  window.requestIdleCallback = ((run: () => void) => setTimeout(run, 0)) as never;
  where = 'https://x.com/home';
  answer = () => GONE;
  stop = new AbortController();
  changed.mockReset();
  fault.mockReset();
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

describe('a page that cannot be read', () => {
  test('is told of after five seconds in which nothing came', async () => {
    const watch = start();
    await vi.advanceTimersByTimeAsync(5000);
    expect(watch.missing()).toBeUndefined();
    await vi.advanceTimersByTimeAsync(2000);
    expect(watch.missing()).toEqual(GONE);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  test('is not told of when its posts come late', async () => {
    const watch = start();
    await vi.advanceTimersByTimeAsync(4000);
    answer = () => FINE;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(watch.missing()).toBeUndefined();
    expect(changed).not.toHaveBeenCalled();
  });

  test('is looked at anew at another address', async () => {
    const watch = start();
    await vi.advanceTimersByTimeAsync(4000);
    where = 'https://x.com/tilda/status/1';
    await vi.advanceTimersByTimeAsync(3000);
    expect(watch.missing()).toBeUndefined();
    await vi.advanceTimersByTimeAsync(5000);
    expect(watch.missing()).toEqual(GONE);
  });

  test('can be read again after a press', async () => {
    const watch = start();
    await vi.advanceTimersByTimeAsync(7000);
    expect(watch.missing()).toEqual(GONE);
    answer = () => FINE;
    window.dispatchEvent(new Event('click'));
    await vi.advanceTimersByTimeAsync(2000);
    expect(watch.missing()).toBeUndefined();
    expect(changed).toHaveBeenCalledTimes(2);
  });

  test('costs nothing while nothing happens', async () => {
    const look = vi.fn(() => FINE);
    answer = look;
    start();
    await vi.advanceTimersByTimeAsync(600_000);
    expect(look).toHaveBeenCalledTimes(1);
  });

  test('is not looked at when Firebreak is off', async () => {
    const look = vi.fn(() => GONE);
    answer = look;
    const watch = start({ on: false });
    await vi.advanceTimersByTimeAsync(20_000);
    expect(look).not.toHaveBeenCalled();
    expect(watch.missing()).toBeUndefined();
  });

  test('a reader that throws is told of as a fault, not as blindness', async () => {
    answer = () => {
      throw new Error('broken');
    };
    const watch = start();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(fault).toHaveBeenCalled();
    expect(watch.missing()).toBeUndefined();
  });
});
