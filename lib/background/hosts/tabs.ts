/** What is done in the tabs that are open. A tab that cannot be reached is left alone; nothing here rejects. */
import { browser } from 'wxt/browser';
import { patternOf, scriptsOf } from '../../hosts';
import type { Look, StandDown } from '../../messages';
import type { Recognised, SiteId } from '../../types';

/** WXT types file names from the last build; ours come from a table (`lib/hosts.ts`), and a site may be new. */
type Injection = Parameters<typeof browser.scripting.executeScript>[0];
const load = (tabId: number, files: readonly string[], injectImmediately = false) =>
  browser.scripting.executeScript({ target: { tabId }, files, injectImmediately } as unknown as Injection);

export interface OpenTab {
  readonly id: number;
  readonly host: string;
}

/** The tabs that show a page of these hosts, as far as the browser tells: those it lets Firebreak read. */
export async function tabsOf(hosts: readonly string[]): Promise<OpenTab[]> {
  if (hosts.length === 0) return [];
  // A tab that was put to sleep would have to be loaded first, and gets its scripts then anyway.
  const url = hosts.map(patternOf);
  const tabs = await browser.tabs.query({ url, discarded: false }).catch(() => []);
  return tabs.flatMap(({ id, url: address }) =>
    id !== undefined && address && URL.canParse(address) ? [{ id, host: new URL(address).hostname }] : [],
  );
}

/** Starts Firebreak in a page that has none yet. */
export async function startIn({ id: tabId }: OpenTab, site: SiteId): Promise<void> {
  if (await hasGuard(tabId)) return;
  const { early, idle } = scriptsOf(site);
  try {
    await load(tabId, early, true);
    await load(tabId, idle);
  } catch {
    // The page has gone, or is one that no extension may touch. The next one gets its scripts by registration.
  }
}

async function hasGuard(tab: number): Promise<boolean> {
  const sight: unknown = await browser.tabs
    .sendMessage(tab, { kind: 'look' } satisfies Look)
    .catch(() => undefined);
  return sight !== undefined && sight !== null;
}

/** `undefined` where the page could not be asked. */
export async function recogniseIn(tab: number): Promise<Recognised | undefined> {
  try {
    const [answer] = await load(tab, ['recognise.js']);
    return (answer as { readonly result?: Recognised } | undefined)?.result;
  } catch {
    return undefined;
  }
}

/** Tells every page; gives the tabs in which a guard has stood down. */
export async function standDown(hosts: readonly string[]): Promise<number[]> {
  if (hosts.length === 0) return [];
  const message: StandDown = { kind: 'stand-down', hosts };
  const tabs = await browser.tabs.query({}).catch(() => []);
  const stood = await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined) return [];
      const did: unknown = await browser.tabs.sendMessage(id, message).catch(() => undefined);
      return did === true ? [id] : [];
    }),
  );
  return stood.flat();
}
