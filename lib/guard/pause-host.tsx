/** The dialog over the page: a native modal `dialog` in a closed shadow root. */
import { render } from 'preact';
import { type Choice, Pause, type PauseProps } from '@/components/pause/pause';
import css from '@/components/pause/pause.css?inline';
import { addStyles } from './sheet';

/** A choice sooner than this after the dialog came (ms) is the end of the press that called it, such as a double click. */
const TOO_SOON = 350;

export interface PauseHost {
  readonly host: HTMLElement;
  /** Still in the page and open. */
  isOpen(): boolean;
  /** Shows something else, such as what went wrong. */
  update(change: Partial<Pick<PauseProps, 'trouble' | 'busy'>>): void;
  /** Takes the dialog away; the focus goes back to where it was. */
  close(): void;
}

/**
 * Opens the dialog. `onChoice` hears what was chosen while the dialog is still open; returning `true` keeps it open
 * until `close`. Throws when the page refuses a modal dialog; the caller then lets the post go.
 */
export function openPause(
  document: Document,
  props: Omit<PauseProps, 'onChoice'>,
  onChoice: (choice: Choice) => boolean,
): PauseHost {
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'closed' });
  addStyles(shadow, css);
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-labelledby', 'title');
  if (props.question) dialog.setAttribute('aria-describedby', 'question');
  shadow.append(dialog);
  const openedAt = performance.now();
  let shown: Omit<PauseProps, 'onChoice'> = props;
  let answered = false;

  const choose = (choice: Choice, event: Event) => {
    // We close it ourselves; left alone, the browser would, which is how the page is freed when we are gone.
    event.preventDefault();
    if (answered || performance.now() - openedAt < TOO_SOON) return;
    answered = !onChoice(choice);
  };
  const draw = () => render(<Pause {...shown} onChoice={choose} />, dialog);
  const remove = () => {
    if (dialog.open) dialog.close();
    render(null, dialog);
    host.remove();
  };

  // Escape is "Edit": a native close request, so it works even when this script is gone.
  dialog.addEventListener('cancel', (event) => choose('edited', event));
  dialog.addEventListener('close', remove);
  draw();
  document.documentElement.append(host);
  try {
    dialog.showModal();
  } catch (error) {
    host.remove();
    throw error;
  }
  // Not a button: the key that sent the post may still be down.
  (shadow.getElementById('title') as HTMLElement | null)?.focus();

  return {
    host,
    isOpen: () => host.isConnected && dialog.open,
    update: (change) => {
      shown = { ...shown, ...change };
      draw();
    },
    close: remove,
  };
}
