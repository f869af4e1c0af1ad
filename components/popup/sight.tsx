/** What Firebreak sees on this page: a shape and a sentence. */
import type { SightWords } from './sight-words';

const MARKS = { watching: '●', blind: '◐', off: '○' } as const;

export function SightLine({ mark, line, more }: SightWords) {
  return (
    <div class="sight" role="status">
      <span class="mark" aria-hidden="true">
        {MARKS[mark]}
      </span>
      <div>
        <p class="seen">{line}</p>
        {more && <p class="soft">{more}</p>}
      </div>
    </div>
  );
}
