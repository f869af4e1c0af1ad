/** One held draft, with the post it answers: how it reads now, and what can be done with it. */
import { useState } from 'preact/hooks';
import type { Held, HoldTime } from '@/lib/types';
import { MOVE_NAMES, SITE_NAMES } from '../log/words';
import { HOLD_TIMES } from '../words';

export interface CardProps {
  readonly held: Held;
  /** When it was held and when it comes back, in words. */
  readonly heldAt: string;
  readonly comesBack: string;
  readonly isDue: boolean;
  /** How it reads today, in a sentence. */
  readonly readsNow: string | undefined;
  onCopy(text: string): Promise<void>;
  onKeepHolding(held: Held, time: HoldTime): void;
  onLetGo(held: Held): void;
}

/** The page as a link, where it is one: what was stored might be anything. */
function linkOf(page: string | null): URL | undefined {
  const url = page !== null && URL.canParse(page) ? new URL(page) : undefined;
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url : undefined;
}

function about({ move, site, target }: Held): string {
  const whom = target?.author ? ` ${move === 'reply' ? 'to' : 'of'} ${target.author}` : '';
  return `${MOVE_NAMES[move]}${whom} on ${SITE_NAMES[site]}`;
}

export function HeldCard(props: CardProps) {
  const { held, onCopy, onKeepHolding, onLetGo } = props;
  const [said, say] = useState('');
  const link = linkOf(held.target?.permalink ?? held.page) ?? linkOf(held.page);
  const copy = () =>
    onCopy(held.draft).then(
      () => say('Copied.'),
      () => say('The browser did not let Firebreak copy it. Select the words and copy them yourself.'),
    );
  return (
    <li class={props.isDue ? 'held due' : 'held'}>
      <p class="soft">
        {about(held)}, held {props.heldAt}. <strong>{props.comesBack}.</strong>
      </p>
      {held.target?.text && (
        <p class="soft answered" dir="auto">
          They wrote: {held.target.text}
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long draft scrolls, and must do so by keyboard */}
      <blockquote dir="auto" tabIndex={0} data-arrows aria-label="Your draft">
        {held.draft}
      </blockquote>
      {props.readsNow && <p class="soft">{props.readsNow}</p>}
      <p class="ways">
        <button type="button" onClick={copy}>
          Copy
        </button>
        {link && (
          <a class="button" href={link.href} target="_blank" rel="noreferrer" onClick={copy}>
            Copy and open<span class="unseen"> the page in a new tab: {link.hostname}</span>
          </a>
        )}
        <select
          aria-label="Keep holding"
          value=""
          onChange={(event) => {
            const time = HOLD_TIMES.find((one) => one.time === event.currentTarget.value)?.time;
            if (time) onKeepHolding(held, time);
            event.currentTarget.value = '';
          }}
        >
          <option value="">Keep holding …</option>
          {HOLD_TIMES.map(({ time, text }) => (
            <option value={time} key={time}>
              {text}
            </option>
          ))}
        </select>
        <button type="button" onClick={() => onLetGo(held)}>
          Let go
        </button>
        <span role="status">{said}</span>
      </p>
    </li>
  );
}
