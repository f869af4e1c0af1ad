/** What every chart has: a drawing with a title and a description, the same as a table, and a way to save it. */
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { svgText } from './svg-text';
import { useWidth } from './use-width';

/** Rows of cells under their headings; the first cell of a row names it. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

export interface ChartProps {
  /** Unique on the page; also the name of the file. */
  readonly id: string;
  readonly title: string;
  /** What there is to see, in one or two sentences. */
  readonly description: string;
  readonly height: number | ((width: number) => number);
  /** How to read it. */
  readonly caption?: string;
  table(): Table;
  /** Draws it that wide. */
  draw(width: number): ComponentChildren;
  onSaveSvg(name: string, svg: string): void;
}

export function Rows({ head, rows }: Table) {
  return (
    <table>
      <thead>
        <tr>
          {head.map((cell) => (
            <th scope="col" key={cell}>
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells], row) => (
          <tr key={row}>
            <th scope="row">{name}</th>
            {cells.map((cell, column) => (
              <td key={column}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function Chart(props: ChartProps) {
  const { id, title, description, height, caption, table, draw, onSaveSvg } = props;
  const figure = useRef<HTMLElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const width = useWidth(figure);
  // Made when it is asked for: a full week has more cells in its table than all else on the page together.
  const [open, setOpen] = useState(false);
  const tall = typeof height === 'number' ? height : height(width);
  const save = () => svg.current && onSaveSvg(`firebreak-${id}.svg`, svgText(svg.current));
  return (
    <figure class={`chart ${id}`} ref={figure}>
      <svg
        ref={svg}
        role="img"
        aria-label={`${title}. ${description}`}
        width={width}
        height={tall}
        viewBox={`0 0 ${width} ${tall}`}
      >
        <title>{title}</title>
        <desc>{description}</desc>
        {draw(width)}
      </svg>
      {caption && <figcaption class="soft">{caption}</figcaption>}
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          The same as a table<span class="unseen">: {title}</span>
        </summary>
        {open && <Rows {...table()} />}
        <p class="ways">
          <button type="button" onClick={save}>
            Save the chart as SVG<span class="unseen">: {title}</span>
          </button>
        </p>
      </details>
    </figure>
  );
}
