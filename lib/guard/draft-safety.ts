/** What becomes of the words in the box: kept, cleared, or saved when the box goes away under the dialog. */
import { AFTER, NOT_KEPT, notKept } from '@/components/words';
import { LONGEST_DRAFT } from '../settings';
import type { Attempt } from '../sites/site';
import type { Held } from '../types';
import type { GuardContext } from './context';

/** The draft of an attempt as a row to be kept. */
export function heldOf(context: GuardContext, attempt: Attempt, due: number | null): Held {
  return {
    id: crypto.randomUUID(),
    at: Date.now(),
    site: context.site.id,
    move: attempt.move,
    draft: attempt.draft,
    page: context.page().url.href.slice(0, 4000),
    target: attempt.target,
    due,
  };
}

/** Stores the draft. Resolves to `undefined` when it is safely stored, else to why it is not, in plain words. */
export async function keep(
  context: GuardContext,
  attempt: Attempt,
  due: number | null = null,
): Promise<string | undefined> {
  if (attempt.draft.length > LONGEST_DRAFT) return notKept(NOT_KEPT.tooLong);
  try {
    const done = await context.background.hold(heldOf(context, attempt, due));
    return done.ok ? undefined : notKept(done.why);
  } catch (error) {
    context.fault('Firebreak could not keep a draft; it stayed in the box.', error);
    return notKept(NOT_KEPT.noAnswer);
  }
}

/**
 * Empties the composer once its words are stored, only where the site's adapter knows that to be safe and only if
 * they are still the same words. Says whether the box is empty now.
 */
export function clearStored(context: GuardContext, attempt: Attempt): boolean {
  const { composer } = attempt;
  if (!composer?.root.isConnected) return true;
  const now = context.site.composers(context.page()).find((other) => other.root === composer.root);
  if (!now || now.draft !== attempt.draft) return false;
  try {
    return context.site.clear(now);
  } catch (error) {
    context.fault('Firebreak could not empty the box after keeping the draft.', error);
    return false;
  }
}

/** Whether the box with these words is nowhere in the page any more. */
export function isGone(context: GuardContext, attempt: Attempt): boolean {
  const { composer, draft, move } = attempt;
  if (!composer || !draft || composer.root.isConnected) return false;
  return !context.site
    .composers(context.page())
    .some((other) => other.draft === draft && other.move === move);
}

/** The box went away under the dialog (the site navigated or mounted it anew): its words are kept, and that is said. */
export async function rescue(context: GuardContext, attempt: Attempt): Promise<void> {
  const trouble = await keep(context, attempt);
  context.hint.show(trouble ? `${AFTER.vanishedUnkept}\n${attempt.draft.slice(0, 2000)}` : AFTER.vanished);
}
