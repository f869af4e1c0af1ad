/** The reader of this site, left where the guard finds it. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mastodon } from '@/lib/sites/mastodon';

export default defineUnlistedScript(() => {
  globalThis.firebreakSite = mastodon;
});
