/** A CPU profile, and how much of it is ours: by the address of the script that a function comes from. */
import type { CDPSession } from 'puppeteer-core';

/** Time between two samples, in microseconds. */
const INTERVAL = 200;

interface ProfileNode {
  readonly id: number;
  readonly children?: readonly number[];
  readonly callFrame: { readonly functionName: string; readonly url: string; readonly columnNumber: number };
}

export interface Profile {
  readonly nodes: readonly ProfileNode[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
  readonly endTime: number;
  readonly startTime: number;
}

/** All times in milliseconds. */
export interface Share {
  /** Spent in functions of our content scripts themselves. */
  readonly self: number;
  /** The same, with whatever they called (the browser's own functions, and pages' listeners they set off). */
  readonly whole: number;
  /** The longest time without a sample outside of us. */
  readonly longest: number;
  /** Self time by function, largest first: `guard.js:function@column`. */
  readonly functions: readonly (readonly [name: string, milliseconds: number])[];
}

export async function startProfile(session: CDPSession): Promise<void> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  await session.send('Profiler.start');
}

export async function stopProfile(session: CDPSession): Promise<Profile> {
  const { profile } = await session.send('Profiler.stop');
  await session.send('Profiler.disable');
  return profile;
}

export function isOurScript(url: string): boolean {
  return url.startsWith('chrome-extension://') && /\/(?:content-scripts\/|site-\w+\.js)/.test(url);
}

function nameOf({ callFrame }: ProfileNode): string {
  const file = callFrame.url.slice(callFrame.url.lastIndexOf('/') + 1);
  return `${file}:${callFrame.functionName || 'anonymous'}@${callFrame.columnNumber}`;
}

/** Ids of the nodes that are ours, and of all that lie below one that is. */
function ourNodes(nodes: readonly ProfileNode[]): { ours: Set<number>; below: Set<number> } {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const ours = new Set(nodes.filter((node) => isOurScript(node.callFrame.url)).map((node) => node.id));
  const below = new Set<number>();
  const visit = (id: number) => {
    if (below.has(id)) return;
    below.add(id);
    for (const child of byId.get(id)?.children ?? []) visit(child);
  };
  for (const id of ours) visit(id);
  return { ours, below };
}

export function ourShare(profile: Profile): Share {
  const { ours, below } = ourNodes(profile.nodes);
  const names = new Map(profile.nodes.map((node) => [node.id, nameOf(node)]));
  const byName = new Map<string, number>();
  let [self, whole, longest, stretch] = [0, 0, 0, 0];
  (profile.samples ?? []).forEach((id, at) => {
    // A sample stands for the time until the next one.
    const time = (profile.timeDeltas?.[at + 1] ?? INTERVAL) / 1000;
    if (ours.has(id)) {
      self += time;
      const name = names.get(id) ?? '';
      byName.set(name, (byName.get(name) ?? 0) + time);
    }
    stretch = below.has(id) ? stretch + time : 0;
    if (below.has(id)) whole += time;
    longest = Math.max(longest, stretch);
  });
  return { self, whole, longest, functions: [...byName].sort((a, b) => b[1] - a[1]).slice(0, 12) };
}
