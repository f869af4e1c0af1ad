/** The reader of this site, left where the guard finds it. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { lemmy } from '@/lib/sites/lemmy';

export default defineUnlistedScript(() => {
  globalThis.firebreakSite = lemmy;
});
