/** How readily Firebreak speaks up, shown by scenes that move between three columns as the slider moves. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Level, Sensitivity } from '@/lib/types';
import { SENSITIVITIES } from './words';

export interface Shown {
  readonly id: string;
  readonly situation: string;
  readonly words: string;
  readonly level: Level;
}

export interface SensitivityProps {
  readonly value: Sensitivity;
  /** The scenes, weighed with that sensitivity. */
  readonly scenes: readonly Shown[];
  onPick(value: Sensitivity): void;
}

const COLUMNS: readonly { readonly level: Level; readonly title: string; readonly about: string }[] = [
  { level: 'cool', title: 'Not there', about: 'Nothing is shown.' },
  { level: 'warm', title: 'A quiet line', about: 'Sending is not held.' },
  { level: 'hot', title: 'A pause', about: 'Firebreak asks first.' },
];

/** Cards glide to where they have gone; where less motion is wanted they are simply there. */
function useGliding() {
  const board = useRef<HTMLDivElement>(null);
  const before = useRef(new Map<string, DOMRect>());
  useLayoutEffect(() => {
    const still = globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? true;
    const places = new Map<string, DOMRect>();
    for (const card of board.current?.querySelectorAll<HTMLElement>('[data-scene]') ?? []) {
      const id = card.dataset.scene ?? '';
      const now = card.getBoundingClientRect();
      const was = before.current.get(id);
      places.set(id, now);
      const [x, y] = was ? [was.left - now.left, was.top - now.top] : [0, 0];
      if (still || (x === 0 && y === 0) || !card.animate) continue;
      card.animate([{ transform: `translate(${x}px, ${y}px)` }, { transform: 'none' }], {
        duration: 320,
        easing: 'ease-out',
      });
    }
    before.current = places;
  });
  return board;
}

export function SensitivityPart({ value, scenes, onPick }: SensitivityProps) {
  const board = useGliding();
  const at = SENSITIVITIES.findIndex((one) => one.value === value);
  return (
    <>
      <div class="slider">
        <label for="sensitivity">How readily</label>
        <input
          id="sensitivity"
          type="range"
          min={0}
          max={2}
          step={1}
          value={at}
          aria-valuetext={SENSITIVITIES[at]?.label}
          onInput={({ currentTarget }) => {
            const chosen = SENSITIVITIES[Number(currentTarget.value)];
            if (chosen && chosen.value !== value) onPick(chosen.value);
          }}
        />
        <p class="ends" aria-hidden="true">
          {SENSITIVITIES.map((one) => (
            <span key={one.value} class={one.value === value ? 'now' : ''}>
              {one.label}
            </span>
          ))}
        </p>
      </div>
      <div class="board" ref={board}>
        {COLUMNS.map(({ level, title, about }) => {
          const here = scenes.filter((scene) => scene.level === level);
          return (
            <section key={level} class={`column ${level}`} aria-labelledby={`level-${level}`}>
              <h3 id={`level-${level}`}>
                {title} <span class="count">{here.length}</span>
              </h3>
              <p class="soft">{about}</p>
              <ul>
                {here.map(({ id, situation, words }) => (
                  <li key={id} data-scene={id}>
                    <p>{situation}</p>
                    {words && <p class="soft">“{words}”</p>}
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    </>
  );
}
