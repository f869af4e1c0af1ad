/** A call-in: the person's own words, copied, and the site's messages opened. Nothing is sent by us. */
import { PRIVATE } from '@/components/words';
import type { Attempt } from '../sites/site';
import type { GuardContext } from './context';

/** The draft with the person's opening line before it, and nothing else added. */
export function privateDraft(opening: string, draft: string): string {
  return [opening.trim(), draft.trim()].filter(Boolean).join('\n\n');
}

/**
 * Copies first and opens the messages only when that worked, in a new tab, so that the draft stays where it is.
 * Says what came of it at the edge of the page.
 */
export async function takePrivate(context: GuardContext, attempt: Attempt, view: Window): Promise<void> {
  const { site, memory, hint } = context;
  const address = site.messages?.(context.page());
  try {
    await view.navigator.clipboard.writeText(privateDraft(memory.settings.opening, attempt.draft));
    hint.show(PRIVATE.copied);
    if (address) view.open(address, '_blank', 'noopener');
  } catch (error) {
    hint.show(PRIVATE.notCopied);
    context.fault('Firebreak could not copy a draft to take it private.', error);
  }
}
