/** @jsxImportSource react */
import { makeStore } from '../shared/store.ts';
import { testId } from '../shared/test-id.ts';
import { Layer } from './layers.tsx';

const shown = makeStore<string | undefined>(undefined);

export function toast(text: string): void {
  shown.set(text);
  setTimeout(() => {
    if (shown.get() === text) shown.set(undefined);
  }, 3000);
}

export function Toaster() {
  const text = shown.use();
  if (text === undefined) return null;
  return (
    <Layer>
      <div role="alert" className="sandbox-toast" {...testId('toast')}>
        <div dir="auto">
          <span>{text}</span>
        </div>
      </div>
    </Layer>
  );
}
