/** The reader of this site, left where the guard finds it. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { bluesky } from '@/lib/sites/bluesky';

export default defineUnlistedScript(() => {
  globalThis.firebreakSite = bluesky;
});
