/** The person's own experiment has days on which nobody is asked: the moment is written down, and the post goes out. */
import type { Attempt } from '../sites/site';
import type { Reading } from '../types';
import type { GuardContext } from './context';
import { entryOf } from './entry';

export function noteOnly(context: GuardContext, attempt: Attempt, reading: Reading): void {
  const moment = {
    id: crypto.randomUUID(),
    at: Date.now(),
    site: context.site.id,
    attempt,
    reading,
    question: null,
  };
  context.background
    .record({ ...entryOf(moment, 'posted', context.memory.salt), onlyLogged: true })
    .catch((error) => context.fault('Firebreak could not write this moment into its log.', error));
}
