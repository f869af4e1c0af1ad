/** @jsxImportSource react */
/**
 * The restack button and its menu, with the manners of Radix's: in an element of its own under `<body>`, labelled by the
 * button, its items divs that act on a click and make one of Enter and Space (Radix source; public automation code, 2026).
 */
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { VARIANT } from '../shared/page.ts';
import { toggleRepost } from '../shared/reposts.ts';
import { composer } from './composer-state.ts';

interface RestackButtonProps {
  readonly id: string;
  readonly restacked: boolean;
  readonly children: ReactNode;
}

export function RestackButton({ id, restacked, children }: RestackButtonProps) {
  const [open, setOpen] = useState(false);
  const own = `radix-${useId()}`;
  return (
    <>
      <button
        type="button"
        id={own}
        tabIndex={0}
        aria-label="Restack"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-pressed={restacked}
        onClick={() => setOpen(!open)}
      >
        {children}
      </button>
      {open &&
        createPortal(
          <Menu id={id} labelledBy={own} restacked={restacked} close={() => setOpen(false)} />,
          document.body,
        )}
    </>
  );
}

interface MenuProps {
  readonly id: string;
  readonly labelledBy: string;
  readonly restacked: boolean;
  readonly close: () => void;
}

function Menu({ id, labelledBy, restacked, close }: MenuProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus({ preventScroll: true });
    const outside = (event: Event) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) close();
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [close]);
  const arrows = (event: KeyboardEvent) => {
    const items = [...(box.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
    const here = items.indexOf(document.activeElement as HTMLElement);
    if (event.key === 'ArrowDown') items.at(Math.min(here + 1, items.length - 1))?.focus();
    else if (event.key === 'ArrowUp') items.at(Math.max(here - 1, 0))?.focus();
    else if (event.key === 'Escape') close();
  };
  return (
    <div className="menu-place">
      <div ref={box} role="menu" aria-labelledby={labelledBy} data-state="open" onKeyDown={arrows}>
        <Item
          label={restacked ? 'Undo restack' : 'Restack'}
          act={() => {
            close();
            toggleRepost('substack', id);
          }}
        />
        <Item
          label="Restack with a note"
          act={() => {
            close();
            composer.set({ quote: id });
          }}
        />
        <Item label="View restacks" act={close} />
      </div>
    </div>
  );
}

function Item({ label, act }: { label: string; act: () => void }) {
  // The click that a trusted key makes is not trusted itself.
  const byKey = useRef(false);
  return (
    <div
      role="menuitem"
      tabIndex={-1}
      className="menu-item"
      onClick={(event) => {
        if (!VARIANT.ignoreScript || event.isTrusted || byKey.current) act();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        byKey.current = event.isTrusted;
        event.currentTarget.click();
        byKey.current = false;
      }}
    >
      <div>{label}</div>
    </div>
  );
}
