/** How held drafts read today. The heuristics are large and most days nobody holds a draft: loaded only when one is there. */
import { useEffect, useState } from 'preact/hooks';
import type { Held } from '@/lib/types';

/** Sentences by the draft's id; empty until they have been read. */
export function useHeldReadings(drafts: readonly Held[] | undefined): ReadonlyMap<string, string> {
  const [readings, setReadings] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    if (!drafts || drafts.length === 0) return;
    let current = true;
    import('./held-reading').then(
      ({ readsNow }) => {
        const pairs = drafts.flatMap((held) => {
          const sentence = readsNow(held);
          return sentence ? [[held.id, sentence] as const] : [];
        });
        if (current) setReadings(new Map(pairs));
      },
      () => undefined, // The drafts are shown without.
    );
    return () => {
      current = false;
    };
  }, [drafts]);
  return readings;
}
