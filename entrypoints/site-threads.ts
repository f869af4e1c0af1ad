/** The reader of this site, left where the guard finds it. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { threads } from '@/lib/sites/threads';

export default defineUnlistedScript(() => {
  globalThis.firebreakSite = threads;
});
