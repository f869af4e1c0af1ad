/** Goes to an own server of which it is not known yet what it runs: says that a page of it has come, and nothing else. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ask } from '@/lib/messages';

/** The background looks at the page more than once before it answers. Milliseconds. */
const WITHIN = 10_000;

export default defineUnlistedScript(() => {
  ask({ kind: 'newcomer' }, WITHIN).catch(() => undefined);
});
