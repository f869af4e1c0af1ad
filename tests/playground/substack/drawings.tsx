/** @jsxImportSource react */
/** Substack's four drawings, by which its buttons are told; our own lines, which begin where theirs do. */

function Drawing({ d }: { d: string }) {
  return (
    <svg viewBox="0 0 20 20" width="18" height="18" fill="none" stroke="currentColor" aria-hidden="true">
      <path d={d} />
    </svg>
  );
}

export const Heart = () => <Drawing d="M5.00002 2.54822C3 3 2 6 3 9L10 17L17 9C18 6 17 3 15 2.5L10 6Z" />;
export const Talk = () => <Drawing d="M18.7502 11V7.50097L14 3H6L1.5 7.5V11L6 16V19L12 16H14Z" />;
export const Loop = () => <Drawing d="M2.53001 7.81595L10 3L17 8M17 12L10 17L3 12" />;
export const Share = () => <Drawing d="M10.2171 2.2793L10.2171 12.9745M7 5L10 2L13 5M3 11V17H18V11" />;
