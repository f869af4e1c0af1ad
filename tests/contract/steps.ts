/** Work counted by the steps an adapter asks of the page, not by the clock. */
import { vi } from 'vitest';
import type { Page } from '@/lib/sites/site';

/** Where an object's method really is, which for a parsed document is not the class of that name. */
function homeOf(object: object, method: string): Record<string, (selector: string) => unknown> {
  let home = object;
  while (!Object.hasOwn(home, method)) home = Object.getPrototypeOf(home) as object;
  return home as Record<string, (selector: string) => unknown>;
}

/** The steps an adapter takes through the page: searches downward and upward, and each element they give. */
export function stepsOf({ document }: Page, run: () => void): number {
  let steps = 0;
  const watch = (object: object, method: string) => {
    const home = homeOf(object, method);
    const real = home[method];
    return vi.spyOn(home, method).mockImplementation(function (this: unknown, selector: string) {
      const found = real?.call(this, selector);
      steps += 1 + ((found as { length?: number } | null)?.length ?? 0);
      return found;
    });
  };
  const spies = [
    watch(document, 'querySelectorAll'),
    watch(document.body, 'querySelectorAll'),
    watch(document.body, 'closest'),
  ];
  run();
  for (const spy of spies) spy.mockRestore();
  return steps;
}
