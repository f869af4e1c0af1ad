/** The reader of this site, left where the guard finds it. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { youtube } from '@/lib/sites/youtube';

export default defineUnlistedScript(() => {
  globalThis.firebreakSite = youtube;
});
