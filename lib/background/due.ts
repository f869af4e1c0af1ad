/** Held drafts that come back: the alarm's name, and a notification where that is allowed. */
import { browser } from 'wxt/browser';

/** The alarm that rings when the next held draft is due. */
export const DUE_ALARM = 'held-draft-due';
const NOTIFICATION = 'held-draft-due';

/** What is due now, and when the next will be (ms since 1970). */
export interface Due {
  readonly count: number;
  readonly next: number | null;
}

/** Says that a draft waits, without a word of it; nothing where the person has not allowed notifications. */
export async function notifyDue({ count }: Due): Promise<void> {
  if (count === 0 || !(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
  await browser.notifications?.create(NOTIFICATION, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/96.png'),
    title: 'Firebreak',
    message:
      count === 1
        ? 'A draft you held is ready to look at.'
        : `${count} drafts you held are ready to look at.`,
  });
}
