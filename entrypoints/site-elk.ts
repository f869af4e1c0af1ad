/** The reader of this site, left where the guard finds it. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { elk } from '@/lib/sites/elk';

export default defineUnlistedScript(() => {
  globalThis.firebreakSite = elk;
});
