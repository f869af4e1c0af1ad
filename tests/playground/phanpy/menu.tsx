/** @jsxImportSource preact */
/**
 * A menu as react-menu makes it: items are no buttons, keys are heard by the menu and act at once, and it closes when the focus
 * leaves it, wherever to.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { VARIANT } from '../shared/page.ts';
import { c } from './names.ts';

interface MenuProps {
  readonly emphasized?: boolean;
  readonly close: () => void;
  readonly children: ComponentChildren;
}

export function Menu({ emphasized = false, close, children }: MenuProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus({ preventScroll: true });
  }, []);

  const keys = (event: KeyboardEvent) => {
    const items = [...(box.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
    const here = items.indexOf(document.activeElement as HTMLElement);
    if (event.key === 'Escape') close();
    else if (event.key === 'ArrowDown') items.at((here + 1) % items.length)?.focus();
    else if (event.key === 'ArrowUp') items.at(here - 1)?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div
      ref={box}
      class={c('szh-menu-container')}
      onKeyDown={keys}
      onFocusOut={(event: FocusEvent) => {
        if (!box.current?.contains((event.relatedTarget ?? document.activeElement) as Node | null)) close();
      }}
    >
      <ul role="menu" class={c(`szh-menu szh-menu--state-open${emphasized ? ' menu-emphasized' : ''}`)}>
        {children}
      </ul>
    </div>
  );
}

export function Item({ act, children }: { act: () => void; children: ComponentChildren }) {
  const heard = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
    if (!VARIANT.ignoreScript || event.isTrusted) act();
  };
  return (
    <li
      role="menuitem"
      tabIndex={-1}
      class={c('szh-menu__item')}
      onClick={heard}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === ' ') heard(event);
      }}
    >
      {children}
    </li>
  );
}

export function Icon({ name, className = '' }: { name: string; className?: string }) {
  return <span class={c(`icon ${className}`)} data-icon={VARIANT.broken ? undefined : name} />;
}
