/** @jsxImportSource react */
/** The reblog button and its menu: at once, with a comment, later (public automation code, 2026; public extension code, 2026-08). */
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { postById } from '../feed.ts';
import { abbreviate } from '../shared/numbers.ts';
import { VARIANT } from '../shared/page.ts';
import { toggleRepost } from '../shared/reposts.ts';
import { navigate } from '../shared/router.ts';
import { Drawing, Glass } from './glass.tsx';
import tumblr from './site.ts';

export function ReblogButton({ id }: { id: string }) {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <button type="button" aria-label="Reblog" aria-haspopup="menu" onClick={() => setOpen(!open)}>
        {!VARIANT.broken && <Drawing name="ds-reblog-24" />}
        <span>{abbreviate(postById(id)?.counts.reposts ?? 0)}</span>
      </button>
      {open && (
        <Glass>
          <div role="menu" className="menu">
            <Item
              drawing="ds-reblog-24"
              act={() => {
                close();
                toggleRepost('tumblr', id);
              }}
            >
              Reblog now
            </Item>
            <a
              role="menuitem"
              tabIndex={-1}
              href={`/reblog${tumblr.pathOf(id)}/AbCdEf`}
              onClick={(event) => {
                event.preventDefault();
                close();
                navigate(`/reblog${tumblr.pathOf(id)}/AbCdEf`);
              }}
            >
              Reblog with comment
            </a>
            <Item drawing="ds-queue-add-24" act={close}>
              Queue
            </Item>
          </div>
        </Glass>
      )}
    </>
  );
}

function Item({ drawing, act, children }: { drawing: string; act: () => void; children: ReactNode }) {
  // The click that a trusted key makes is not trusted itself.
  const byKey = useRef(false);
  const keys = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    byKey.current = event.isTrusted;
    event.currentTarget.click();
    byKey.current = false;
  };
  return (
    <div
      role="menuitem"
      tabIndex={-1}
      onKeyDown={keys}
      onClick={(event) => {
        if (!VARIANT.ignoreScript || event.isTrusted || byKey.current) act();
      }}
    >
      <span>
        <Drawing name={drawing} />
        <span>{children}</span>
      </span>
    </div>
  );
}
