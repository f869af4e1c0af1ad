/** Counted things as a list of bars: the words and the number say all, the bar only shows it. */
export interface Bar {
  readonly label: string;
  readonly count: number;
}

export interface BarsProps {
  /** Id of the heading above; unique on the page. */
  readonly id: string;
  readonly title: string;
  readonly bars: readonly Bar[];
  /** Said instead of an empty list. */
  readonly none: string;
}

/** How many are shown at once; the rest can be opened. */
const SHOWN = 8;

function BarList({ bars, most }: { readonly bars: readonly Bar[]; readonly most: number }) {
  return (
    <ol>
      {bars.map(({ label, count }) => (
        <li key={label}>
          <span>{label}</span> <span class="count">{count}</span>
          <span class="bar" aria-hidden="true" style={{ '--part': `${(100 * count) / most}%` }} />
        </li>
      ))}
    </ol>
  );
}

export function Bars({ id, title, bars, none }: BarsProps) {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <section class={`bars ${id}`} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {bars.length === 0 ? (
        <p class="soft">{none}</p>
      ) : (
        <>
          <BarList bars={bars.slice(0, SHOWN)} most={most} />
          {bars.length > SHOWN && (
            <details>
              <summary>{bars.length - SHOWN} more</summary>
              <BarList bars={bars.slice(SHOWN)} most={most} />
            </details>
          )}
        </>
      )}
    </section>
  );
}
