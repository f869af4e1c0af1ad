/** What the toolbar icon says: a picture and words, so that nobody needs colours to tell. Pure. */
import type { Sight } from '../messages';

/** `plain` is a page that Firebreak has nothing to do with. */
export type Face = 'plain' | 'watching' | 'blind' | 'resting' | 'due';

export interface ToolbarState {
  readonly on: boolean;
  /** Firebreak rests just now. */
  readonly resting: boolean;
  /** Held drafts that are due. */
  readonly due: number;
}

type Seen = Pick<Sight, 'readable'> | undefined;

export function faceOf({ on, resting, due }: ToolbarState, seen: Seen): Face {
  if (!on || resting) return 'resting';
  if (seen && !seen.readable) return 'blind';
  if (due > 0) return 'due';
  return seen ? 'watching' : 'plain';
}

/** The icon's title: all of it in words, the draft that is due as well. */
export function titleOf(state: ToolbarState, seen: Seen): string {
  const { on, resting, due } = state;
  const parts: string[] = [];
  if (!on) parts.push('off');
  else if (resting) parts.push('resting');
  else if (seen)
    parts.push(seen.readable ? 'watching this page' : 'this page cannot be read, posting works as usual');
  if (due > 0) parts.push(due === 1 ? '1 held draft is ready' : `${due} held drafts are ready`);
  return parts.length === 0 ? 'Firebreak' : `Firebreak: ${parts.join('; ')}`;
}

/** The icon's files by size. */
export function filesOf(face: Face): Record<number, string> {
  const name = face === 'plain' ? '' : `${face}-`;
  return { 16: `/icon/${name}16.png`, 32: `/icon/${name}32.png` };
}
