/** What Firebreak sees on this page: a shape and a sentence. */
import type { SightWords } from './sight-words';

const MARKS = { watching: '●', blind: '◐', off: '○' } as const;

export function SightLine({ mark, line, more }: SightWords) {
  return (
    // It can take the focus, for when the button that was pressed has done its work and gone.
    <div class="sight" role="status" tabIndex={-1}>
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
