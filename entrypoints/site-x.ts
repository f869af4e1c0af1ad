/** The reader of this site, left where the guard finds it. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { x } from '@/lib/sites/x';

export default defineUnlistedScript(() => {
  globalThis.firebreakSite = x;
});
