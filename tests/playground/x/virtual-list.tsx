/** @jsxImportSource react */
/**
 * A timeline of which only what is near the screen is in the document. Cells lie where their measured heights
 * put them; the nodes of a post that leaves the screen are gone, and new ones come when it returns.
 */
import { type ReactNode, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { testId } from '../shared/test-id.ts';

export interface Cell {
  readonly key: string;
  readonly content: ReactNode;
}

/** Height given to a cell that was never measured, in px. */
const GUESS = 240;
/** How far beyond the screen cells are kept, in px. */
const MARGIN = 900;

export function VirtualList({ cells, label }: { cells: readonly Cell[]; label: string }) {
  const box = useRef<HTMLDivElement>(null);
  const [heights, setHeights] = useState<ReadonlyMap<string, number>>(new Map());
  const [view, setView] = useState({ from: 0, to: window.innerHeight });

  useEffect(() => {
    let frame = 0;
    const look = () => {
      frame = 0;
      const top = box.current?.getBoundingClientRect().top ?? 0;
      setView({ from: -top, to: -top + window.innerHeight });
    };
    const scrolled = () => {
      frame ||= requestAnimationFrame(look);
    };
    look();
    window.addEventListener('scroll', scrolled, { passive: true });
    window.addEventListener('resize', scrolled);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('scroll', scrolled);
      window.removeEventListener('resize', scrolled);
    };
  }, []);

  const { tops, total } = useMemo(() => {
    let at = 0;
    const all = cells.map((cell) => {
      const top = at;
      at += heights.get(cell.key) ?? GUESS;
      return top;
    });
    return { tops: all, total: at };
  }, [cells, heights]);

  const measured = (key: string) => (height: number) => {
    setHeights((old) => (old.get(key) === height ? old : new Map(old).set(key, height)));
  };

  return (
    <section aria-label={label}>
      <div ref={box} className="virtual" style={{ minHeight: total }} aria-label={label}>
        {cells.map((cell, index) => {
          const top = tops[index] ?? 0;
          const bottom = top + (heights.get(cell.key) ?? GUESS);
          if (bottom < view.from - MARGIN || top > view.to + MARGIN) return null;
          return (
            <MeasuredCell key={cell.key} top={top} measured={measured(cell.key)}>
              {cell.content}
            </MeasuredCell>
          );
        })}
      </div>
    </section>
  );
}

interface MeasuredCellProps {
  readonly top: number;
  readonly measured: (height: number) => void;
  readonly children: ReactNode;
}

function MeasuredCell({ top, measured, children }: MeasuredCellProps) {
  const box = useRef<HTMLDivElement>(null);
  const tell = useRef(measured);
  tell.current = measured;
  useLayoutEffect(() => {
    const node = box.current;
    if (node === null) return;
    const watcher = new ResizeObserver(() => tell.current(node.offsetHeight));
    watcher.observe(node);
    tell.current(node.offsetHeight);
    return () => watcher.disconnect();
  }, []);
  return (
    <div ref={box} className="cell" style={{ transform: `translateY(${top}px)` }} {...testId('cellInnerDiv')}>
      <div>
        <div>{children}</div>
      </div>
    </div>
  );
}
