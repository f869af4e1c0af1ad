/** Drawn pictures as data URLs: the sandbox needs no files and fetches none. */

function svg(body: string, width: number, height: number): string {
  const text = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${body}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(text)}`;
}

/** A round-cornered initial on a colour that belongs to the person. */
export function avatar(key: string, name: string): string {
  let hue = 0;
  for (const char of key) hue = (hue * 31 + (char.codePointAt(0) ?? 0)) % 360;
  const initial = [...name][0] ?? '?';
  return svg(
    `<rect width="48" height="48" fill="hsl(${hue} 45% 52%)"/><text x="24" y="32" font-family="sans-serif" font-size="22" fill="white" text-anchor="middle">${initial}</text>`,
    48,
    48,
  );
}

/** A calm landscape standing for any photograph. */
export function photo(hue: number): string {
  return svg(
    `<rect width="480" height="220" fill="hsl(${hue} 45% 82%)"/><circle cx="380" cy="60" r="28" fill="hsl(${hue} 70% 92%)"/><path d="M0 220 L0 150 L120 90 L230 170 L330 110 L480 190 L480 220 Z" fill="hsl(${hue} 35% 55%)"/>`,
    480,
    220,
  );
}

/** An emoji as a picture, as X shows it. */
export function emojiPicture(emoji: string): string {
  return svg(`<text x="0" y="20" font-size="20">${emoji}</text>`, 24, 24);
}
