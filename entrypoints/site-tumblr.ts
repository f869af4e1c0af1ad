/** The reader of this site, left where the guard finds it. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tumblr } from '@/lib/sites/tumblr';

export default defineUnlistedScript(() => {
  globalThis.firebreakSite = tumblr;
});
