/** The HTML that each site's server sends before its client takes over. */
import { accountId, ME, person } from '../feed.ts';
import type { Site } from '../shared/hosts.ts';
import { acctOf } from '../shared/people.ts';
import { readVariant } from '../shared/variant.ts';

/**
 * Mastodon's policy is the strict one among the three (its own source, config/initializers/
 * content_security_policy.rb): no inline style, no inline script, `form-action 'none'`. X allows inline style.
 * An overlay that needs an inline <style> in the page would show here.
 */
export function policyOf(site: Site): string {
  const common = "base-uri 'none'; frame-ancestors 'none'; img-src 'self' data: blob:; connect-src 'self'";
  if (site === 'mastodon') {
    return `default-src 'none'; ${common}; font-src 'self'; style-src 'self'; script-src 'self' 'wasm-unsafe-eval'; form-action 'none'; manifest-src 'self'`;
  }
  if (site === 'x')
    return `default-src 'self'; ${common}; style-src 'self' 'unsafe-inline'; script-src 'self'`;
  return `default-src 'self' data: blob:; ${common}; style-src 'self' 'unsafe-inline'; script-src 'self'`;
}

export function shell(site: Site, url: URL): string {
  const variant = readVariant(url.search);
  const dir = variant.lang === 'ar' ? 'rtl' : 'ltr';
  const title = {
    x: 'Home / X (sandbox)',
    bluesky: 'Home — Bluesky (sandbox)',
    mastodon: 'Home - Mastodon (sandbox)',
  };
  const style = site === 'mastodon' && variant.broken ? 'mastodon-renamed' : site;
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title[site]}</title><link rel="stylesheet" href="/__assets/${style}.css"><script defer src="/__assets/${site}.js"></script>`;
  if (site === 'mastodon') {
    const state = JSON.stringify(mastodonState(url)).replaceAll('<', '\\u003c');
    const props = JSON.stringify({ locale: variant.lang }).replaceAll('"', '&quot;');
    return `<!DOCTYPE html><html lang="${variant.lang}" dir="${dir}"><head>${head}<script id="initial-state" type="application/json">${state}</script></head><body class="app-body theme-default layout-single-column"><div class="notranslate app-holder" id="mastodon" data-props="${props}"></div></body></html>`;
  }
  const root = site === 'x' ? 'react-root' : 'root';
  return `<!DOCTYPE html><html lang="${variant.lang}" dir="${dir}"><head>${head}</head><body><div id="${root}"></div></body></html>`;
}

/** The shape of Mastodon's initial state, as far as a reader of the page may look at it. The token is not one. */
function mastodonState(url: URL): unknown {
  const me = person(ME);
  const variant = readVariant(url.search);
  const id = accountId(ME);
  return {
    meta: {
      streaming_api_base_url: 'wss://mastodon.social',
      access_token: 'FAKE-TOKEN-OF-THE-SANDBOX',
      locale: variant.lang,
      domain: 'mastodon.social',
      title: 'Mastodon (sandbox)',
      version: variant.mastodon,
      me: id,
      boost_modal: false,
      quick_boosting: variant.quickBoosting,
    },
    compose: { me: id, default_privacy: 'public', default_language: 'en', text: '' },
    accounts: {
      [id]: { id, username: acctOf(me), acct: acctOf(me), display_name: me.name, bot: false, locked: false },
    },
    settings: {},
  };
}
