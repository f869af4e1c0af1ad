/** What came of the pauses, as one bar. Each part has its own texture as well as its tone, and its number below. */
import { scaleLinear } from 'd3-scale';
import { Chart } from './chart';

export interface Part {
  /** Says which texture: a word of `Outcome`. */
  readonly id: string;
  readonly label: string;
  readonly count: number;
}

export interface OutcomeBarProps {
  /** In the order drawn. */
  readonly parts: readonly Part[];
  onSaveSvg(name: string, svg: string): void;
}

const HEIGHT = 34;

/** Lines in every direction: told apart without any colour. */
function Textures() {
  return (
    <defs>
      <pattern
        id="tx-edited"
        width="7"
        height="7"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect class="ground" width="7" height="7" />
        <line class="ink" x1="0" y1="0" x2="0" y2="7" />
      </pattern>
      <pattern id="tx-held" width="7" height="7" patternUnits="userSpaceOnUse">
        <rect class="ground" width="7" height="7" />
        <circle class="spot" cx="3.5" cy="3.5" r="1.4" />
      </pattern>
      <pattern id="tx-excused" width="7" height="7" patternUnits="userSpaceOnUse">
        <rect class="ground" width="7" height="7" />
        <line class="ink" x1="0" y1="3.5" x2="7" y2="3.5" />
      </pattern>
    </defs>
  );
}

const FILLS: Readonly<Record<string, string>> = {
  edited: 'url(#tx-edited)',
  held: 'url(#tx-held)',
  excused: 'url(#tx-excused)',
};

function Swatch({ id }: { readonly id: string }) {
  return (
    <svg class="swatch" width="18" height="18" aria-hidden="true">
      <rect class="part" data-part={id} x="1" y="1" width="16" height="16" {...fill(id)} />
    </svg>
  );
}

function fill(id: string): { style?: { fill: string } } {
  const texture = FILLS[id];
  return texture ? { style: { fill: texture } } : {};
}

export function OutcomeBar({ parts, onSaveSvg }: OutcomeBarProps) {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  const starts = parts.map((_, index) => parts.slice(0, index).reduce((sum, { count }) => sum + count, 0));
  return (
    <section class="outcomes" aria-labelledby="outcomes">
      <h3 id="outcomes">What came of it</h3>
      <Chart
        id="outcome-bar"
        title="What came of it"
        description={`Of ${total}: ${parts.map(({ label, count }) => `${label.toLowerCase()} ${count}`).join(', ')}.`}
        height={HEIGHT}
        table={() => ({
          head: ['What came of it', 'Moments'],
          rows: parts.map(({ label, count }) => [label, count]),
        })}
        draw={(width) => {
          const along = scaleLinear()
            .domain([0, total])
            .range([1, width - 1]);
          return (
            <>
              <Textures />
              {parts.map(({ id, label, count }, index) => {
                const [from, to] = [along(starts[index] ?? 0), along((starts[index] ?? 0) + count)];
                return (
                  <rect
                    key={id}
                    class="part"
                    data-part={id}
                    {...fill(id)}
                    x={from + 1}
                    y={1}
                    width={Math.max(1, to - from - 2)}
                    height={HEIGHT - 2}
                    rx={3}
                  >
                    <title>{`${label}: ${count}`}</title>
                  </rect>
                );
              })}
            </>
          );
        }}
        onSaveSvg={onSaveSvg}
      />
      <ul class="legend">
        {parts.map(({ id, label, count }) => (
          <li key={id}>
            <Swatch id={id} /> {label} <span class="count">{count}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
