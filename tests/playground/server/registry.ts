/**
 * The sites of the sandbox: every folder with a `site.ts`. One that cannot be read is told about and left out, so that
 * a site being written breaks no other. For Node only; a page imports its own `site.ts`.
 */
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { SandboxSite } from '../shared/sandbox-site.ts';

/** Where the sites' folders lie. */
export const PLAYGROUND = join(dirname(fileURLToPath(import.meta.url)), '..');

/** The sandbox's own page lists what there is. */
const OWN_HOST = 'sandbox.firebreak.example';

export const SANDBOX_SITES: readonly SandboxSite[] = await found();

async function found(): Promise<SandboxSite[]> {
  const sites: SandboxSite[] = [];
  for (const name of readdirSync(PLAYGROUND).sort()) {
    const path = join(PLAYGROUND, name, 'site.ts');
    if (!existsSync(path)) continue;
    try {
      const { default: site } = (await import(/* @vite-ignore */ pathToFileURL(path).href)) as {
        default: SandboxSite;
      };
      if (site.id !== name) throw new Error(`calls itself ${site.id}`);
      sites.push(site);
    } catch (error) {
      console.error(`sandbox: ${name} is left out:`, error);
    }
  }
  return sites;
}

/** Which site answers for a host. */
export function siteOf(host: string): SandboxSite | undefined {
  return SANDBOX_SITES.find(({ hosts }) => hosts.includes(host));
}

/** Every host the sandbox answers for, its own page's among them. */
export function sandboxHosts(): string[] {
  return [OWN_HOST, ...SANDBOX_SITES.flatMap(({ hosts }) => hosts)];
}
