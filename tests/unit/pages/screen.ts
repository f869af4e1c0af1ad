/** Finding what is on a page by role and name, pressing keys, and axe. */
import axe from 'axe-core';
import { expect, vi } from 'vitest';

const ROLES = {
  button: 'button:not([role])',
  link: 'a[href]',
  heading: 'h1, h2, h3',
  switch: '[role="switch"]',
  combobox: 'select',
  status: '[role="status"]',
  img: '[role="img"]',
} as const;

export type Role = keyof typeof ROLES;

/** The words a screen reader would say for it: its label, or its text without what is hidden from it. */
function nameOf(element: Element): string {
  const label =
    element.getAttribute('aria-label') ?? document.querySelector(`label[for="${element.id}"]`)?.textContent;
  if (label) return label;
  const copy = element.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
  return (copy.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

/** Everything with that role whose name fits. */
export function all(role: Role, name: string | RegExp): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(ROLES[role])].filter((element) => {
    const its = nameOf(element);
    return typeof name === 'string' ? its === name : name.test(its);
  });
}

/** The one with that role and name; waits for it, and fails when it does not come or is not the only one. */
export async function find(role: Role, name: string | RegExp): Promise<HTMLElement> {
  return vi.waitFor(() => {
    const [found, ...more] = all(role, name);
    if (!found || more.length > 0) throw new Error(`${more.length + (found ? 1 : 0)} × ${role} "${name}"`);
    return found;
  });
}

/** Waits until the page says this. */
export async function says(text: string | RegExp): Promise<void> {
  await vi.waitFor(() => expect(document.body.textContent).toMatch(text));
}

/** A key, where the focus is. Enter and Space press buttons as a browser would. */
export function press(key: string, more: KeyboardEventInit = {}): KeyboardEvent {
  const target = document.activeElement ?? document.body;
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  target.dispatchEvent(event);
  const isButton = target.matches('button, a[href]');
  if (!event.defaultPrevented && isButton && (key === 'Enter' || key === ' '))
    (target as HTMLElement).click();
  return event;
}

/** Chooses in a select. */
export function choose(element: HTMLElement, value: string): void {
  (element as HTMLSelectElement).value = value;
  element.dispatchEvent(new Event('change', { bubbles: true }));
}

/** What axe finds wrong. Contrast needs a real browser: the end-to-end run has it. */
export async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}
