/** Letting an attempt go on: the site's own control is pressed, once. */
import { isDisabled } from '../sites/press';
import type { Attempt, Page, Site } from '../sites/site';

/** How it went: pressed; nothing there to press but the person's own key; or the composer is gone with the draft. */
export type Released = 'pressed' | 'needs-press' | 'vanished';

/**
 * Presses the control of an attempt, or that of the composer that holds the same draft now if the site has mounted
 * it anew. A composer that is gone is not looked for elsewhere: nothing is ever sent from another box.
 */
export function release(attempt: Attempt, site: Site, page: Page): Released {
  const { control, composer } = attempt;
  if (control?.isConnected && !isDisabled(control)) {
    control.click();
    return 'pressed';
  }
  if (!composer) return 'needs-press';
  const same = site
    .composers(page)
    .find((other) => other.draft === attempt.draft && other.move === attempt.move);
  if (!same) return composer.root.isConnected ? 'needs-press' : 'vanished';
  if (!same.send || isDisabled(same.send)) return 'needs-press';
  same.send.click();
  return 'pressed';
}
