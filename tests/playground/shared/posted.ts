/** The four things a person can send. */
export type Move = 'reply' | 'quote' | 'repost' | 'post';

/** One post as the server counted it. */
export interface Posted {
  /** The id of the site that sent it. */
  readonly site: string;
  readonly move: Move;
  readonly text: string;
  /** The feed's id of the post answered, quoted or passed on; `null` for a fresh post. */
  readonly target: string | null;
  /** Milliseconds since the epoch, when it arrived. */
  readonly at: number;
}

const MOVES: readonly string[] = ['reply', 'quote', 'repost', 'post'] satisfies Move[];

/** Whether a request's body is a post (without its time, which is the server's). */
export function isPosted(value: unknown): value is Omit<Posted, 'at'> {
  if (typeof value !== 'object' || value === null) return false;
  const { site, move, text, target } = value as Record<string, unknown>;
  return (
    typeof site === 'string' &&
    typeof move === 'string' &&
    MOVES.includes(move) &&
    typeof text === 'string' &&
    (target === null || typeof target === 'string')
  );
}
