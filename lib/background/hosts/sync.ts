/** Makes the registered scripts equal to a plan (`plan.ts`), whatever is registered now. */
import { browser } from 'wxt/browser';
import { allowedHosts } from '../../permissions';
import type { Server, SiteId } from '../../types';
import { planScripts, type Script } from './plan';

/** `servers` is `null` where the list cannot be read. Rejects as the browser does, having left things as they are. */
export async function syncScripts(
  servers: readonly Server[] | null,
  readers: readonly SiteId[],
): Promise<void> {
  const [allowed, registered] = await Promise.all([
    allowedHosts(),
    browser.scripting.getRegisteredContentScripts(),
  ]);
  const plan = planScripts(allowed, servers ?? [], registered.map(scriptOf), readers);
  // A list that cannot be read is no empty list: the scripts of own servers (their ids have a dot) stay then.
  const ids = plan.unregister.filter((id) => servers !== null || !id.includes('.'));
  if (ids.length > 0) await browser.scripting.unregisterContentScripts({ ids });
  // One by one: a script that the browser refuses must not keep the others out.
  await Promise.allSettled(
    plan.register.map((one) => browser.scripting.registerContentScripts([asAsked(one)])),
  );
}

/** Without what the browsers add. */
function scriptOf(told: {
  readonly id: string;
  readonly matches?: readonly string[] | undefined;
  readonly js?: readonly string[] | undefined;
  readonly runAt?: string | undefined;
}): Script {
  const { id, matches = [], js = [], runAt } = told;
  const bare = (file: string) => file.replace(browser.runtime.getURL('/'), '').replace(/^\//, '');
  return {
    id,
    matches,
    js: js.map(bare),
    runAt: runAt === 'document_start' ? 'document_start' : 'document_idle',
  };
}

function asAsked({ id, matches, js, runAt }: Script) {
  return { id, matches: [...matches], js: [...js], runAt, persistAcrossSessions: true };
}
