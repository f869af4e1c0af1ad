/**
 * Which site a page runs, told by the page alone, for sites that run under any address. Run in a page when the person
 * opens the popup over it, and on own servers that were allowed before anybody had seen them. Its answer is its result.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { recognise } from '@/lib/sites/recognise';
import type { Recognised } from '@/lib/types';

export default defineUnlistedScript((): Recognised => recognise({ document, url: new URL(location.href) }));
