import { navigate } from '../shared/router.ts';
import { startEdit, startQuote, startReply } from './composer-state.ts';

/** Below this the compose panel is not rendered and writing happens on `/publish` (narrow capture). */
export const WIDE = '(min-width: 720px)';

/** Begins an answer, a quote or an edit, going to the composer's page where there is no panel. */
export function write(what: 'reply' | 'quote' | 'edit', id: string): void {
  if (what === 'reply') startReply(id);
  else if (what === 'quote') startQuote(id);
  else startEdit(id);
  if (!window.matchMedia(WIDE).matches) navigate('/publish');
}
