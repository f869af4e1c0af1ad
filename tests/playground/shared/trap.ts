/**
 * The page at its most possessive (`?trap=1`): focus that lands outside the client is pulled back, Tab never
 * leaves it, and a layer with the highest z-index lies over everything. Modal layers of real sites do each of
 * these; none does all three.
 */
export function startTrap(root: HTMLElement): void {
  let last: HTMLElement | undefined;
  const inside = (node: EventTarget | null) =>
    node instanceof HTMLElement &&
    (root.contains(node) || node.closest('[role="menu"], .dropdown-menu') !== null);

  document.addEventListener(
    'focusin',
    (event) => {
      if (inside(event.target)) last = event.target as HTMLElement;
      else last?.focus();
    },
    true,
  );

  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Tab') return;
      const stops = [
        ...root.querySelectorAll<HTMLElement>('a[href], button, textarea, input, [tabindex="0"]'),
      ];
      const here = stops.indexOf(document.activeElement as HTMLElement);
      const next = stops.at((here + (event.shiftKey ? -1 : 1)) % stops.length);
      event.preventDefault();
      next?.focus();
    },
    true,
  );

  const layer = document.createElement('div');
  layer.className = 'sandbox-layer';
  layer.dataset.sandbox = 'overlay';
  layer.append(Object.assign(document.createElement('p'), { textContent: 'This page covers everything.' }));
  document.body.append(layer);
}
