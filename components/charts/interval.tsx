/** A difference as a dot, and where it may lie as a bar; the middle line is "no difference". */
import { scaleLinear } from 'd3-scale';
import { Chart } from './chart';

export interface IntervalProps {
  readonly title: string;
  /** The same in words. */
  readonly words: string;
  readonly low: number;
  readonly value: number;
  readonly high: number;
  /** What lies to the left and to the right of no difference. */
  readonly sides: readonly [string, string];
  onSaveSvg(name: string, svg: string): void;
}

const HEIGHT = 74;

function rounded(value: number): string {
  return (Math.round(value * 100) / 100).toString();
}

export function Interval({ title, words, low, value, high, sides, onSaveSvg }: IntervalProps) {
  const reach = Math.max(0.1, Math.abs(low), Math.abs(high)) * 1.15;
  return (
    <Chart
      id="experiment"
      title={title}
      description={words}
      height={HEIGHT}
      table={() => ({
        head: ['Posts a day, days of asking against days of only logging', 'Difference'],
        rows: [
          ['Measured', rounded(value)],
          ['At the least', rounded(low)],
          ['At the most', rounded(high)],
        ],
      })}
      draw={(width) => {
        const along = scaleLinear()
          .domain([-reach, reach])
          .range([8, width - 8]);
        return (
          <>
            <text class="edge" x={8} y={13}>
              ← {sides[0]}
            </text>
            <text class="edge" x={width - 8} y={13} text-anchor="end">
              {sides[1]} →
            </text>
            <line class="rule strong" x1={along(0)} x2={along(0)} y1={20} y2={HEIGHT - 16} />
            <text class="edge" x={along(0)} y={HEIGHT - 3} text-anchor="middle">
              no difference
            </text>
            <line class="span" x1={along(low)} x2={along(high)} y1={38} y2={38} />
            <circle class="week-dot" cx={along(value)} cy={38} r={6} />
          </>
        );
      }}
      onSaveSvg={onSaveSvg}
    />
  );
}
