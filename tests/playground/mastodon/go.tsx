/** @jsxImportSource react */
import type { AnchorHTMLAttributes } from 'react';
import { isPlainClick, navigate } from '../shared/router.ts';

/** A link that the client follows itself. */
export function Go({ to, ...rest }: { to: string } & AnchorHTMLAttributes<HTMLAnchorElement>) {
  return (
    <a
      {...rest}
      href={to}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        navigate(to);
      }}
    />
  );
}
