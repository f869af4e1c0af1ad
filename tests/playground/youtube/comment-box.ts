import { VARIANT } from '../shared/page.ts';
import type { Move } from '../shared/posted.ts';
import { send } from '../shared/send.ts';
import { button, h } from './dom.ts';

interface Purpose {
  readonly move: Move;
  readonly target: string | null;
  readonly label: string;
  readonly close: () => void;
}

/**
 * `ytd-commentbox`: an editable element whose text is kept in a property, and a button that is disabled until there is some. Enter
 * makes a line, Ctrl+Enter and Cmd+Enter send (not certain of the real one). It goes away once its words are out.
 */
export function commentBox({ move, target, label, close }: Purpose): HTMLElement {
  let text = '';
  let busy = false;
  const editor = h('div', { id: 'contenteditable-root', contenteditable: 'true', 'aria-label': label });
  const submit = button('submit-button', label, () => void publish());
  const control = submit.querySelector('button');
  control?.setAttribute('data-sandbox', 'send');

  const drawn = () => {
    const empty = text.trim() === '';
    control?.toggleAttribute('disabled', empty);
    control?.setAttribute('aria-disabled', String(empty));
  };
  const publish = async () => {
    if (busy || text.trim() === '') return;
    busy = true;
    try {
      await send('youtube', move, text, target);
      close();
      say();
    } catch {
      busy = false;
    }
  };
  const listen = (node: HTMLElement) => {
    node.addEventListener('input', () => {
      text = node.innerText.trim();
      drawn();
    });
    node.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void publish();
    });
  };
  listen(editor);
  drawn();

  const box = h(
    'ytd-commentbox',
    { id: 'commentbox' },
    h(
      'div',
      { id: 'main' },
      h('div', { id: 'creation-box' }, h('yt-formatted-string', { class: 'input' }, editor)),
      h('div', { id: 'buttons' }, button('cancel-button', 'Cancel', close), submit),
    ),
  );
  window.addEventListener('sandbox:remount', () => {
    const now = box.querySelector<HTMLElement>('[contenteditable]');
    const copy = now?.cloneNode(true) as HTMLElement | undefined;
    if (!now || !copy) return;
    listen(copy);
    now.replaceWith(copy);
  });
  if (VARIANT.vanish) {
    box.addEventListener('focusout', (event) => {
      if (!(event.relatedTarget instanceof Node && box.contains(event.relatedTarget))) setTimeout(close);
    });
  }
  return box;
}

function say(): void {
  const said = h('div', { class: 'sandbox-toast' }, 'Sent.');
  document.body.append(said);
  setTimeout(() => said.remove(), 3000);
}
