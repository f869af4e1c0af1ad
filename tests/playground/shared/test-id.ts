import { VARIANT } from './page.ts';

/** `{...testId('likeBtn')}`: the site's test id, or nothing when a redesign took the test ids away. */
export function testId(name: string): { 'data-testid'?: string } {
  return VARIANT.broken ? {} : { 'data-testid': name };
}
