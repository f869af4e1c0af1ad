/** Reordering a list by drag (mouse, pen, finger) and by keyboard, from a handle on each item. */
import { useEffect, useRef, useState } from 'preact/hooks';

export interface Reorder {
  /** The ids in the order to show: while dragging, the one being made. */
  readonly order: readonly string[];
  /** The item being dragged. */
  readonly dragged: string | undefined;
  readonly list: { current: HTMLUListElement | null };
  onPointerDown(id: string, event: PointerEvent): void;
  onKeyDown(id: string, event: KeyboardEvent): void;
}

interface Drag {
  readonly id: string;
  /** Where it would go, counted from 0. */
  readonly to: number;
}

/** `onMove` gets an item and its new place, counted from 0. */
export function useReorder(ids: readonly string[], onMove: (id: string, to: number) => void): Reorder {
  const list = useRef<HTMLUListElement>(null);
  const [drag, setDrag] = useState<Drag>();
  /** The pointer is listened to in the window: the handle itself moves about in the page meanwhile. */
  const listening = useRef<AbortController>(undefined);
  useEffect(() => () => listening.current?.abort(), []);

  function start(id: string, event: PointerEvent) {
    if (event.button !== 0) return;
    listening.current?.abort();
    const stop = new AbortController();
    listening.current = stop;
    const from = ids.indexOf(id);
    let to = from;
    const end = (commit: boolean) => {
      stop.abort();
      setDrag(undefined);
      if (commit && to !== from) onMove(id, to);
    };
    const options = { signal: stop.signal };
    addEventListener(
      'pointermove',
      ({ clientY }) => {
        to = placeAt(list.current, id, clientY);
        setDrag({ id, to });
      },
      options,
    );
    addEventListener('pointerup', () => end(true), options);
    addEventListener('pointercancel', () => end(false), options);
    addEventListener('keydown', ({ key }) => key === 'Escape' && end(false), options);
    setDrag({ id, to });
  }

  return {
    order: drag ? placed(ids, drag) : ids,
    dragged: drag?.id,
    list,
    onPointerDown: start,
    onKeyDown(id, event) {
      const at = ids.indexOf(id);
      const to = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: ids.length - 1 }[event.key];
      if (to === undefined) return;
      event.preventDefault();
      if (to !== at && to >= 0 && to < ids.length) onMove(id, to);
    },
  };
}

/** How many of the other items lie above the pointer with more than their half. */
function placeAt(list: HTMLUListElement | null, id: string, y: number): number {
  const others = [...(list?.children ?? [])].filter((item) => (item as HTMLElement).dataset.question !== id);
  return others.filter((item) => {
    const { top, height } = item.getBoundingClientRect();
    return y > top + height / 2;
  }).length;
}

function placed(ids: readonly string[], { id, to }: Drag): string[] {
  const others = ids.filter((one) => one !== id);
  others.splice(to, 0, id);
  return others;
}
