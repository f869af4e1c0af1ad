/** Drafts put aside, to be looked at again: copied, taken back to their page, or let go, which can be undone. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Held } from '@/lib/types';
import { momentTime } from './format';
import { MOVE_NAMES, SITE_NAMES } from './words';

export interface HeldDraftsProps {
  readonly drafts: readonly Held[];
  /** The one just let go, while that can be undone. */
  readonly gone: Held | undefined;
  /** Minutes to add to UTC for local time. */
  readonly offset: number;
  onCopy(text: string): Promise<void>;
  onLetGo(held: Held): void;
  onUndo(): void;
}

/** The page as a link, where it is one: what was stored might be anything. */
function linkOf(page: string): URL | undefined {
  const url = URL.canParse(page) ? new URL(page) : undefined;
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url : undefined;
}

function about({ move, site, target }: Held): string {
  const whom = target?.author ? ` to ${target.author}` : '';
  return `${MOVE_NAMES[move]}${move === 'reply' ? whom : whom.replace(' to ', ' of ')} on ${SITE_NAMES[site]}`;
}

interface CardProps {
  readonly held: Held;
  readonly offset: number;
  onCopy(text: string): Promise<void>;
  onLetGo(held: Held): void;
}

function Card({ held, offset, onCopy, onLetGo }: CardProps) {
  const [said, say] = useState('');
  const link = linkOf(held.page);
  const copy = () =>
    onCopy(held.draft).then(
      () => say('Copied.'),
      () => say('The browser did not let Firebreak copy it. Select the words and copy them yourself.'),
    );
  return (
    <li class="held">
      <p class="soft">
        {about(held)}, held {momentTime(held.at, offset)}
      </p>
      {held.target?.text && (
        <p class="soft answered" dir="auto">
          They wrote: {held.target.text}
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long draft scrolls, and must do so by keyboard */}
      <blockquote dir="auto" tabIndex={0} data-arrows aria-label="Your draft">
        {held.draft || 'No words: a repost.'}
      </blockquote>
      <p class="ways">
        {held.draft && (
          <button type="button" onClick={copy}>
            Copy
          </button>
        )}
        {link && (
          <a class="button" href={link.href} target="_blank" rel="noreferrer">
            Open the page<span class="unseen"> in a new tab: {link.hostname}</span>
          </a>
        )}
        <button type="button" onClick={() => onLetGo(held)}>
          Let go
        </button>
        <span role="status">{said}</span>
      </p>
    </li>
  );
}

export function HeldDrafts({ drafts, gone, offset, onCopy, onLetGo, onUndo }: HeldDraftsProps) {
  const undo = useRef<HTMLButtonElement>(null);
  // The pressed button went away with its draft: the next thing a person may want is to take it back.
  useEffect(() => {
    if (gone) undo.current?.focus();
  }, [gone]);
  return (
    <section class="card" aria-labelledby="held">
      <h2 id="held" tabIndex={-1}>
        Held drafts
      </h2>
      <div role="status">
        {gone && (
          <p class="gone">
            Let go.{' '}
            <button type="button" ref={undo} onClick={onUndo}>
              Undo
            </button>
          </p>
        )}
      </div>
      {drafts.length === 0 && !gone && <p class="soft">None. A draft you hold in a pause waits here.</p>}
      <ul>
        {drafts.map((held) => (
          <Card key={held.id} held={held} offset={offset} onCopy={onCopy} onLetGo={onLetGo} />
        ))}
      </ul>
    </section>
  );
}
