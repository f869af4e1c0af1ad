/** The reader of this site, left where the guard finds it. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tiktok } from '@/lib/sites/tiktok';

export default defineUnlistedScript(() => {
  globalThis.firebreakSite = tiktok;
});
