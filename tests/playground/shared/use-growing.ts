import { type RefObject, useEffect, useRef, useState } from 'react';

/**
 * A list that shows more of itself as its end comes near. Gives how many to show, and a ref for an element at
 * the end.
 */
export function useGrowing(total: number, step: number): [number, RefObject<HTMLDivElement>] {
  const [shown, setShown] = useState(Math.min(total, step));
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const node = end.current;
    if (node === null || shown >= total) return;
    const watcher = new IntersectionObserver(
      ([seen]) => {
        if (seen?.isIntersecting) setShown((old) => Math.min(total, old + step));
      },
      { rootMargin: '600px 0px' },
    );
    watcher.observe(node);
    return () => watcher.disconnect();
  }, [shown, total, step]);
  return [shown, end];
}
