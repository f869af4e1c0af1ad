import { VARIANT } from './page.ts';
import type { Move } from './posted.ts';

/** Sends one post to the sandbox's server, as the site's client would to its own. Rejects when it is refused. */
export async function send(site: string, move: Move, text: string, target: string | null): Promise<void> {
  const answer = await fetch(`/__post${VARIANT.slow > 0 ? `?slow=${VARIANT.slow}` : ''}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ site, move, text, target }),
  });
  if (!answer.ok) throw new Error(`the server said ${answer.status}`);
}
