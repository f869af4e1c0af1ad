/** The reader of this site, left where the guard finds it. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { facebook } from '@/lib/sites/facebook';

export default defineUnlistedScript(() => {
  globalThis.firebreakSite = facebook;
});
