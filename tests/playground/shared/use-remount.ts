import { useEffect, useState } from 'react';

/** A key that changes whenever `window.__playground.remount()` is called: give it to what must mount anew. */
export function useRemount(): number {
  const [key, setKey] = useState(0);
  useEffect(() => {
    const again = () => setKey((old) => old + 1);
    window.addEventListener('sandbox:remount', again);
    return () => window.removeEventListener('sandbox:remount', again);
  }, []);
  return key;
}
