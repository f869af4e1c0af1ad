/** The reader of this site, left where the guard finds it. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { phanpy } from '@/lib/sites/phanpy';

export default defineUnlistedScript(() => {
  globalThis.firebreakSite = phanpy;
});
