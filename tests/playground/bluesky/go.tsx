/** @jsxImportSource react */
import type { AnchorHTMLAttributes } from 'react';
import { isPlainClick, navigate } from '../shared/router.ts';

/** A link that the client follows itself, with react-native-web's role on it. */
export function Go({ to, ...rest }: { to: string } & AnchorHTMLAttributes<HTMLAnchorElement>) {
  return (
    <a
      role="link"
      data-no-underline="1"
      {...rest}
      href={to}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        event.stopPropagation();
        navigate(to);
      }}
    />
  );
}
