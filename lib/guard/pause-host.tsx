/** The dialog over the page: a native modal `dialog` in a closed shadow root. */
import { render } from 'preact';
import type { Choice } from '@/components/pause/choice';
import { Pause, type PauseProps } from '@/components/pause/pause';
import css from '@/components/pause/pause.css?inline';
import { addStyles } from './sheet';

/** A choice sooner than this after the dialog came (ms) is the end of the press that called it, such as a double click. */
const TOO_SOON = 350;

export type Shown = Omit<PauseProps, 'onChoice'>;

export interface PauseHost {
  readonly host: HTMLElement;
  /** Still in the page and open. */
  isOpen(): boolean;
  /** Shows something else. */
  update(change: Partial<Shown>): void;
  /** A key pressed in the dialog, told by the shield because the page must not hear it. */
  heardKey(key: KeyboardEvent): void;
  /** Takes the dialog away; the focus goes back to where it was. */
  close(): void;
}

/**
 * Opens the dialog. `onChoice` hears what was chosen and what was written to oneself; the dialog stays until `close`.
 * Throws when the page refuses a modal dialog; the caller then lets the post go.
 */
export function openPause(
  document: Document,
  first: Shown,
  onChoice: (choice: Choice, line: string) => void,
): PauseHost {
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'closed' });
  addStyles(shadow, css);
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-labelledby', 'title');
  if (first.question) dialog.setAttribute('aria-describedby', 'question');
  shadow.append(dialog);
  const openedAt = performance.now();
  let shown = first;

  const choose = (choice: Choice, line: string, event: Event) => {
    // We close it ourselves; left alone, the browser would, which is how the page is freed when we are gone.
    event.preventDefault();
    if (performance.now() - openedAt >= TOO_SOON) onChoice(choice, line);
  };
  const lineNow = () => shadow.querySelector<HTMLTextAreaElement>('textarea')?.value.trim() ?? '';
  const draw = () => render(<Pause {...shown} onChoice={choose} />, dialog);
  /** A button that goes away takes the focus with it: give it to what has come instead. */
  const keepFocus = () => {
    if (shadow.activeElement) return;
    const next = shadow.querySelector<HTMLElement>('.times button') ?? shadow.getElementById('title');
    next?.focus();
  };
  const close = () => {
    if (dialog.open) dialog.close();
    render(null, dialog);
    host.remove();
  };

  // Escape is "Edit": a native close request, so it works even when this script is gone.
  dialog.addEventListener('cancel', (event) => choose({ kind: 'edit' }, lineNow(), event));
  dialog.addEventListener('close', close);
  draw();
  document.documentElement.append(host);
  try {
    dialog.showModal();
  } catch (error) {
    host.remove();
    throw error;
  }
  // Not a button: the key that sent the post may still be down.
  shadow.getElementById('title')?.focus();

  return {
    host,
    isOpen: () => host.isConnected && dialog.open,
    update: (change) => {
      shown = { ...shown, ...change };
      draw();
      if (dialog.open) keepFocus();
    },
    heardKey: (key) => {
      const typing = shadow.activeElement?.localName === 'textarea';
      const plain = !key.ctrlKey && !key.metaKey && !key.altKey && !key.repeat && !key.isComposing;
      if (shown.breath && plain && !typing && key.key.toLowerCase() === 's') onChoice({ kind: 'skip' }, '');
    },
    close,
  };
}
