/** Builders for scenes in tests. */
import type { Scene, Target } from '../../../lib/types.ts';

export function target(text: string, more: Partial<Target> = {}): Target {
  return {
    author: '@river.example',
    text,
    ageHours: 4,
    counts: { replies: 90, reposts: 60, quotes: 70, likes: 300 },
    alt: null,
    quoted: null,
    ...more,
  };
}

export function scene(draft: string, to: Target | null, more: Partial<Scene> = {}): Scene {
  return { site: 'bluesky', move: to ? 'reply' : 'post', me: '@me.example', target: to, draft, ...more };
}

export const CALLOUT = target(
  'Thread of receipts on @tess.inks.example. She lied about the charity raffle and stole the money. Please share so everyone knows her name, and report her shop.',
  { alt: 'Screenshot of a private chat, her name circled in red' },
);
export const CALM = target('Our reading group meets on Tuesday at six, tea provided.', {
  counts: { replies: 4, reposts: 1, quotes: 0, likes: 30 },
});
