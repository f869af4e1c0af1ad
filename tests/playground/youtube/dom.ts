import { person } from '../feed.ts';
import { VARIANT } from '../shared/page.ts';
import { plainText } from '../shared/text.ts';

type Child = Node | string | undefined;

/** An element: name, attributes, children. `id` and class are what a redesign takes away. */
export function h(name: string, attributes: Record<string, string> = {}, ...children: Child[]): HTMLElement {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (VARIANT.broken && (key === 'id' || key === 'class')) continue;
    element.setAttribute(key, value);
  }
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

/** A button in the two elements the site has around each: the outer one hears the click. */
export function button(id: string, words: string, pressed: () => void): HTMLElement {
  const inner = h('button', { 'aria-label': words }, words);
  const outer = h('ytd-button-renderer', { id }, h('yt-button-shape', {}, inner));
  outer.addEventListener('click', () => {
    if (!inner.hasAttribute('disabled')) pressed();
  });
  return outer;
}

/** Words with the people named in them as links, lines as they are. */
export function words(text: string): string {
  return plainText(text, (key) => `@${person(key).key}_demo`);
}
