import { accountId, ME, person } from '../feed.ts';
import { authorOf, digitsOf } from '../shared/ids.ts';
import { acctOf } from '../shared/people.ts';
import type { SandboxSite } from '../shared/sandbox-site.ts';
import { readVariant } from '../shared/variant.ts';

/** 18 digits. */
function siteIdOf(id: string): string {
  return `11${digitsOf(id).slice(0, 16)}`;
}

/** The shape of Mastodon's initial state, as far as a reader of the page may look at it. The token is not one. */
function initialState(url: URL): unknown {
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

const mastodon: SandboxSite = {
  id: 'mastodon',
  host: 'mastodon.social',
  // Several servers, so that the adapter is tried on more than one.
  hosts: [
    'mastodon.social',
    'mastodon.online',
    'fosstodon.org',
    'hachyderm.io',
    'troet.cafe',
    'mstdn.jp',
    // Not among the extension's built-in hosts: a server that a person adds.
    'social.firebreak.example',
  ],
  pages: ['/home', '/publish'],
  /**
   * The strictest of the policies (Mastodon's own source, config/initializers/content_security_policy.rb): no inline
   * style, no inline script, `form-action 'none'`. An overlay that needs an inline <style> in the page would show here.
   */
  policy:
    "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; img-src 'self' data: blob:; connect-src 'self'; font-src 'self'; style-src 'self'; script-src 'self' 'wasm-unsafe-eval'; form-action 'none'; manifest-src 'self'",
  drawn: '#mastodon *',
  focal: '.detailed-status',
  translated: true,
  siteIdOf,
  pathOf(id) {
    const author = authorOf(id);
    return author === undefined ? '/' : `/@${acctOf(author)}/${siteIdOf(id)}`;
  },
  profileOf: (key) => `/@${acctOf(person(key))}`,
  handleOf: acctOf,
  shell(url) {
    const variant = readVariant(url.search);
    const state = JSON.stringify(initialState(url)).replaceAll('<', '\\u003c');
    const props = JSON.stringify({ locale: variant.lang }).replaceAll('"', '&quot;');
    return {
      title: 'Home - Mastodon (sandbox)',
      // Readers of Mastodon hang on class names: a redesign renames them all, style included.
      style: variant.broken ? 'mastodon-renamed' : 'mastodon',
      head: `<script id="initial-state" type="application/json">${state}</script>`,
      bodyAttributes: 'class="app-body theme-default layout-single-column"',
      body: `<div class="notranslate app-holder" id="mastodon" data-props="${props}"></div>`,
    };
  },
};

export default mastodon;
