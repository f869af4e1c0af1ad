/** Asks the page under the popup what Firebreak sees there. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { SITE_NAMES } from '@/components/log/words';
import type { View } from '@/components/popup/sight-words';
import type { Look } from '@/lib/messages';
import { SITE_IDS } from '@/lib/schemas';
import type { Server } from '@/lib/types';
import { unwatched } from './unwatched';

/** A page that has not answered for this long, in milliseconds, is taken to have nobody listening. */
export const LOOK_WITHIN = 500;

/** `Sight` in lib/messages.ts. */
const sightSchema = v.object({
  site: v.picklist(SITE_IDS),
  readable: v.boolean(),
  report: v.nullable(v.pipe(v.string(), v.maxLength(20_000))),
  faults: v.array(v.string()),
});

export interface Looked {
  readonly view: View;
  /** What could not be done on this page, as whole sentences. */
  readonly faults: readonly string[];
}

/** Never rejects: whatever goes wrong, the page is one Firebreak does not watch. `ownServers` are the person's own. */
export async function lookAtTab(ownServers: () => Promise<readonly Server[]>): Promise<Looked> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), LOOK_WITHIN);
  });
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined) return { view: { kind: 'elsewhere' }, faults: [] };
    const asked = browser.tabs.sendMessage(tab.id, { kind: 'look' } satisfies Look).catch(() => undefined);
    const sight = v.safeParse(sightSchema, await Promise.race([asked, late]));
    if (sight.success) {
      const { site, readable, report, faults } = sight.output;
      return { view: { kind: 'seen', id: site, site: SITE_NAMES[site], readable, report }, faults };
    }
    const servers = await ownServers().catch(() => []);
    return { view: await unwatched({ id: tab.id, url: tab.url }, servers), faults: [] };
  } catch {
    return { view: { kind: 'elsewhere' }, faults: [] };
  } finally {
    clearTimeout(timer);
  }
}
