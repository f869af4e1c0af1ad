/** The browser's `permissions`, `scripting` and the tabs they reach, in memory; WXT's fake browser has none of them. */
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Script } from '@/lib/background/hosts/plan';
import { hostIn, isAmong } from '@/lib/host-names';
import { builtInHosts, patternOf } from '@/lib/hosts';
import type { Recognised, SiteId } from '@/lib/types';

type Origins = { readonly origins?: readonly string[] };
type Listener = (change: Origins) => void;

export interface FakeTab {
  readonly id: number;
  readonly url: string;
  /** What `recognise.js` says of it. */
  runs: Recognised;
  /** Files that were loaded into it, in order. */
  readonly loaded: string[];
  /** A guard listens there. */
  guard: SiteId | undefined;
}

export interface FakePermissions {
  /** Match patterns that are allowed. */
  readonly origins: Set<string>;
  /** What the person answers when asked; `throws` where the browser does not ask. */
  answer: boolean | 'throws';
  /** What was asked for, one by one. */
  readonly asked: (readonly string[])[];
  readonly scripts: Map<string, Script>;
  /** The browser refuses scripts with this id. */
  refuses: string | undefined;
  addTab(url: string, runs?: Recognised, guard?: SiteId): FakeTab;
  /** As in the browser's own settings. */
  allow(...hosts: string[]): void;
  takeBack(...hosts: string[]): void;
  /** An update takes registered scripts away. */
  forgetScripts(): void;
}

function event() {
  const listeners = new Set<Listener>();
  return {
    addListener: (one: Listener) => listeners.add(one),
    removeListener: (one: Listener) => listeners.delete(one),
    tell: (change: Origins) => listeners.forEach((one) => void one(change)),
  };
}

/** Installs it afresh, with the built-in sites allowed as after an installation. */
export function fakePermissions(): FakePermissions {
  const origins = new Set(builtInHosts().map(patternOf));
  const scripts = new Map<string, Script>();
  const tabs: FakeTab[] = [];
  const [onAdded, onRemoved] = [event(), event()];
  const isVisible = (url: string) =>
    isAmong(
      new URL(url).hostname,
      [...origins].flatMap((one) => hostIn(one) ?? []),
    );
  const fake: FakePermissions = {
    origins,
    answer: true,
    asked: [],
    scripts,
    refuses: undefined,
    addTab(url, runs = null, guard = undefined) {
      const tab: FakeTab = { id: tabs.length + 1, url, runs, loaded: [], guard };
      tabs.push(tab);
      return tab;
    },
    allow(...hosts) {
      const added = hosts.map(patternOf);
      for (const one of added) origins.add(one);
      onAdded.tell({ origins: added });
    },
    takeBack(...hosts) {
      const removed = hosts.map(patternOf).filter((one) => origins.delete(one));
      if (removed.length > 0) onRemoved.tell({ origins: removed });
    },
    forgetScripts: () => scripts.clear(),
  };
  Object.assign(fakeBrowser, {
    permissions: {
      onAdded,
      onRemoved,
      getAll: async () => ({ origins: [...origins], permissions: [] }),
      contains: async () => false,
      async request({ origins: wanted = [] }: Origins) {
        if (fake.answer === 'throws')
          throw new Error('permissions.request may only be called from a user input handler');
        fake.asked.push(wanted);
        if (!fake.answer) return false;
        const fresh = wanted.filter((one) => !origins.has(one));
        for (const one of fresh) origins.add(one);
        if (fresh.length > 0) onAdded.tell({ origins: fresh });
        return true;
      },
      async remove({ origins: gone = [] }: Origins) {
        const taken = gone.filter((one) => origins.delete(one));
        if (taken.length > 0) onRemoved.tell({ origins: taken });
        return taken.length > 0;
      },
    },
    scripting: {
      getRegisteredContentScripts: async () => [...scripts.values()],
      async registerContentScripts(more: readonly Script[]) {
        for (const one of more) {
          if (scripts.has(one.id)) throw new Error(`Duplicate script ID '${one.id}'`);
          if (one.id === fake.refuses) throw new Error(`Could not load file: '${one.js[0]}'`);
          scripts.set(one.id, one);
        }
      },
      async unregisterContentScripts({ ids }: { readonly ids: readonly string[] }) {
        for (const id of ids) if (!scripts.delete(id)) throw new Error(`Nonexistent script ID '${id}'`);
      },
      async executeScript({
        target,
        files,
      }: {
        readonly target: { tabId: number };
        readonly files: string[];
      }) {
        const tab = tabs.find(({ id }) => id === target.tabId);
        if (!tab || !isVisible(tab.url)) throw new Error('Missing host permission for the tab');
        if (files[0] === 'recognise.js') return [{ result: tab.runs }];
        tab.loaded.push(...files);
        const site = /^site-(.*)\.js$/.exec(files[0] ?? '')?.[1];
        if (site) tab.guard = site as SiteId;
        return [{ result: undefined }];
      },
    },
  });
  Object.assign(fakeBrowser.tabs, {
    query: async ({ url }: { readonly url?: readonly string[] }) =>
      tabs
        .filter(
          (tab) =>
            !url ||
            (isVisible(tab.url) &&
              isAmong(
                new URL(tab.url).hostname,
                url.flatMap((one) => hostIn(one) ?? []),
              )),
        )
        .map((tab) => (isVisible(tab.url) ? { id: tab.id, url: tab.url } : { id: tab.id })),
    sendMessage: async (
      id: number,
      message: { readonly kind: string; readonly hosts?: readonly string[] },
    ) => {
      const tab = tabs.find((one) => one.id === id);
      if (!tab?.guard) throw new Error('Could not establish connection. Receiving end does not exist.');
      if (message.kind === 'look') return { site: tab.guard, readable: true, report: null, faults: [] };
      if (message.kind !== 'stand-down' || !isAmong(new URL(tab.url).hostname, message.hosts ?? []))
        return undefined;
      tab.guard = undefined;
      return true;
    },
  });
  return fake;
}
