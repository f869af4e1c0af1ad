/** @jsxImportSource react */
/** Meta's buttons: `div`s with a role, that act on click and make one of Enter and Space. */
import type { KeyboardEvent, ReactNode, SyntheticEvent } from 'react';
import { VARIANT } from '../shared/page.ts';

interface PressProps {
  readonly press?: (event: SyntheticEvent) => void;
  readonly children: ReactNode;
  readonly role?: 'button' | 'menuitem';
  readonly className?: string;
  readonly disabled?: boolean;
  readonly popup?: boolean;
  /** A handle for tests. */
  readonly sandbox?: string;
}

export function Press(props: PressProps) {
  const {
    press,
    children,
    role = 'button',
    className = 'press',
    disabled = false,
    popup = false,
    sandbox,
  } = props;
  return (
    <div
      role={role}
      tabIndex={disabled ? -1 : 0}
      className={className}
      aria-disabled={disabled || undefined}
      aria-haspopup={popup ? 'menu' : undefined}
      data-sandbox={sandbox}
      onClick={(event) => {
        event.stopPropagation();
        if (!disabled) press?.(event);
      }}
      onKeyDown={(event: KeyboardEvent<HTMLElement>) => {
        if (event.target !== event.currentTarget || (event.key !== 'Enter' && event.key !== ' ')) return;
        event.preventDefault();
        if (!disabled) press?.(event);
      }}
    >
      {children}
    </div>
  );
}

/** Our own line drawings; the arrow is made of lines and the others of one path, as in the client. */
const SHAPES = {
  like: 'M12 20 L4.5 12.5 A4.6 4.6 0 0 1 12 7 A4.6 4.6 0 0 1 19.5 12.5 Z',
  reply: 'M4 5 H20 V16 H12 L8 20 V16 H4 Z',
  repost: 'M5 9 L8 6 L11 9 M8 6 V15 Q8 17 10 17 H14 M19 15 L16 18 L13 15 M16 18 V9 Q16 7 14 7 H10',
  share: 'M4 4 L20 11 L12 13 L9 20 Z',
  more: 'M6 12 H6.01 M12 12 H12.01 M18 12 H18.01',
  quote: 'M5 6 H11 V12 Q11 17 6 18 M14 6 H20 V12 Q20 17 15 18',
  plus: 'M12 5 V19 M5 12 H19',
  home: 'M4 11 L12 4 L20 11 V20 H4 Z',
  search: 'M10.5 4 A6.5 6.5 0 1 0 10.5 17 A6.5 6.5 0 1 0 10.5 4 M15.5 15.5 L20 20',
  person: 'M12 4 A4 4 0 1 0 12 12 A4 4 0 1 0 12 4 M4 20 Q4 14 12 14 Q20 14 20 20',
  picture: 'M4 6 H20 V18 H4 Z',
} as const;

export type Shape = keyof typeof SHAPES | 'arrow';

export function Icon({ shape, label }: { shape: Shape; label: string }) {
  const named = VARIANT.broken ? {} : { 'aria-label': label };
  return (
    <svg {...named} role="img" viewBox="0 0 24 24" width="20" height="20" className="icon">
      {!VARIANT.broken && <title>{label}</title>}
      {shape === 'arrow' ? (
        <>
          <line x1="4" x2="20" y1="12" y2="12" />
          <polyline points="12 4 20 12 12 20" />
        </>
      ) : (
        <path d={SHAPES[shape]} />
      )}
    </svg>
  );
}
