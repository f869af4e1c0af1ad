import type { Heard } from './page.ts';

const TYPES = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'click',
  'submit',
  'pointerdown',
  'mousedown',
  'focusin',
  'paste',
  'message',
];

/** Notes all that a nosy page could hear, in the capture phase of `window` and `document`. */
export function startSpy(): void {
  for (const type of TYPES) {
    window.addEventListener(type, (event) => note('window', event), true);
    document.addEventListener(type, (event) => note('document', event), true);
  }
}

function note(at: Heard['at'], event: Event): void {
  window.__spy.push({
    at,
    type: event.type,
    key: event instanceof KeyboardEvent ? event.key : null,
    trusted: event.isTrusted,
    target: describe(event.target),
  });
}

function describe(target: EventTarget | null): string {
  if (!(target instanceof Element)) return target === window ? 'window' : 'document';
  const id = target.id === '' ? '' : `#${target.id}`;
  const test = target.getAttribute('data-testid');
  return `${target.localName}${id}${test === null ? '' : `[${test}]`}`;
}
