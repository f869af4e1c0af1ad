/** The reader of this site, left where the guard finds it. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { reddit } from '@/lib/sites/reddit';

export default defineUnlistedScript(() => {
  globalThis.firebreakSite = reddit;
});
