/** A trace of a page, and the calls into our scripts that it holds: exact, unlike the samples of a profile. */
import type { Page } from 'puppeteer-core';
import { isOurScript } from './profile.ts';

/** A duration in milliseconds: of the thread's own work, and by the clock, which counts what others did meanwhile. */
export interface Took {
  readonly thread: number;
  readonly clock: number;
}

interface TraceEvent {
  readonly name: string;
  readonly cat: string;
  readonly pid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

export interface Trace {
  /** Evaluations of one of our content scripts, compiling and running it. */
  evaluations(file: string): Took[];
  /** All calls into our scripts between two marks of `performance.mark`, added up, for each such pair of marks. */
  between(from: string, to: string): Took[];
}

const CATEGORIES = ['devtools.timeline', 'blink.user_timing'];

/** Traces whatever happens in the browser while `work` runs; reads back what concerns `page`'s kind of script. */
export async function traced(page: Page, work: () => Promise<void>): Promise<Trace> {
  await page.tracing.start({ categories: CATEGORIES });
  let file: Uint8Array | undefined;
  try {
    await work();
  } finally {
    file = await page.tracing.stop();
  }
  const { traceEvents } = JSON.parse(Buffer.from(file ?? '{}').toString('utf8')) as {
    traceEvents: TraceEvent[];
  };
  return reading(traceEvents);
}

function took(events: readonly TraceEvent[]): Took {
  const sum = (of: (event: TraceEvent) => number) => events.reduce((all, event) => all + of(event), 0) / 1000;
  return { thread: sum(({ tdur, dur }) => tdur ?? dur ?? 0), clock: sum(({ dur }) => dur ?? 0) };
}

/** Without the calls inside of other calls of ours, whose time they are part of. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  let end = 0;
  return events.filter((event) => {
    if (event.ts < end) return false;
    end = event.ts + (event.dur ?? 0);
    return true;
  });
}

function reading(events: readonly TraceEvent[]): Trace {
  const ours = events.filter(({ args }) => isOurScript(args?.data?.url ?? '')).sort((a, b) => a.ts - b.ts);
  const marks = (name: string) =>
    events
      .filter((event) => event.cat === 'blink.user_timing' && event.name === name)
      .map(({ ts }) => ts)
      .sort((a, b) => a - b);
  return {
    evaluations: (file) =>
      ours
        .filter(({ name, args }) => name === 'EvaluateScript' && args?.data?.url?.endsWith(`/${file}`))
        .map((event) => took([event])),
    between(from, to) {
      const calls = outermost(ours.filter(({ name }) => name === 'FunctionCall'));
      const ends = marks(to);
      return marks(from).map((start, at) =>
        took(calls.filter(({ ts }) => ts >= start && ts < (ends[at] ?? start))),
      );
    },
  };
}
