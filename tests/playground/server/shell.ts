/** The HTML that each site's server sends before its client takes over. */
import type { SandboxSite } from '../shared/sandbox-site.ts';
import { readVariant } from '../shared/variant.ts';

export function shell(site: SandboxSite, url: URL): string {
  const { lang } = readVariant(url.search);
  const dir = lang === 'ar' ? 'rtl' : 'ltr';
  const { title, body, head = '', bodyAttributes, style = site.id, script = site.id } = site.shell(url);
  const common = `<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><link rel="stylesheet" href="/__assets/${style}.css"><script defer src="/__assets/${script}.js"></script>`;
  const opened = bodyAttributes === undefined ? '<body>' : `<body ${bodyAttributes}>`;
  return `<!DOCTYPE html><html lang="${lang}" dir="${dir}"><head>${common}${head}</head>${opened}${body}</body></html>`;
}
