/** The reader of this site, left where the guard finds it. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { substack } from '@/lib/sites/substack';

export default defineUnlistedScript(() => {
  globalThis.firebreakSite = substack;
});
