/** @jsxImportSource react */

/** Plain line drawings, our own. */
const SHAPES = {
  reply: 'M4 12 L10 6 M4 12 L10 18 M4 12 H14 Q20 12 20 19',
  repost: 'M5 9 L8 6 L11 9 M8 6 V15 Q8 17 10 17 H14 M19 15 L16 18 L13 15 M16 18 V9 Q16 7 14 7 H10',
  like: 'M12 20 L4.5 12.5 A4.6 4.6 0 0 1 12 7 A4.6 4.6 0 0 1 19.5 12.5 Z',
  star: 'M12 4 L14.4 9.4 L20 10 L15.8 14 L17 20 L12 17 L7 20 L8.2 14 L4 10 L9.6 9.4 Z',
  bookmark: 'M7 4 H17 V20 L12 16 L7 20 Z',
  more: 'M6 12 H6.01 M12 12 H12.01 M18 12 H18.01',
  share: 'M12 15 V4 M8 8 L12 4 L16 8 M5 13 V19 H19 V13',
  home: 'M4 11 L12 4 L20 11 V20 H14 V14 H10 V20 H4 Z',
  search: 'M10.5 4 A6.5 6.5 0 1 0 10.5 17 A6.5 6.5 0 1 0 10.5 4 M15.5 15.5 L20 20',
  bell: 'M6 17 V11 A6 6 0 0 1 18 11 V17 Z M10 20 H14',
  person: 'M12 4 A4 4 0 1 0 12 12 A4 4 0 1 0 12 4 M4 20 Q4 14 12 14 Q20 14 20 20',
  pen: 'M4 20 L5 16 L16 5 L19 8 L8 19 Z',
  globe: 'M12 4 A8 8 0 1 0 12 20 A8 8 0 1 0 12 4 M4 12 H20 M12 4 Q7 12 12 20 Q17 12 12 4',
  picture: 'M4 6 H20 V18 H4 Z M4 16 L9 11 L13 15 L16 12 L20 16',
  close: 'M6 6 L18 18 M18 6 L6 18',
  warning: 'M12 4 L21 19 H3 Z M12 10 V14 M12 16.5 V17',
  mail: 'M4 6 H20 V18 H4 Z M4 7 L12 13 L20 7',
  gear: 'M12 8 A4 4 0 1 0 12 16 A4 4 0 1 0 12 8 M12 3 V6 M12 18 V21 M3 12 H6 M18 12 H21',
} as const;

export type IconName = keyof typeof SHAPES;

export function Icon({ name, className }: { name: IconName; className?: string }) {
  return (
    <svg
      className={className}
      viewBox="0 0 24 24"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={SHAPES[name]} />
    </svg>
  );
}
