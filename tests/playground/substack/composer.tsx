/** @jsxImportSource react */
import { useCallback, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { send } from '../shared/send.ts';
import { testId } from '../shared/test-id.ts';
import { useRemount } from '../shared/use-remount.ts';
import { useVanish } from '../shared/use-vanish.ts';
import { composer, type Opened } from './composer-state.ts';
import { Editor } from './editor.tsx';
import { hashed } from './names.ts';
import { Attached, Copy } from './note.tsx';
import { useFocusTrap } from './use-focus-trap.ts';

/** The note composer: a dialog of Radix's, the note it answers above the editor, the one it passes on below it. */
export function Composer({ opened }: { opened: Opened }) {
  const box = useRef<HTMLDivElement>(null);
  const [text, setText] = useState('');
  const [sending, setSending] = useState(false);
  const busy = useRef(false);
  const remount = useRemount();
  const close = useCallback(() => composer.set(undefined), []);
  useFocusTrap(box, close);
  useVanish(box, close);
  const ready = text.trim() !== '' && !sending;

  const publish = async () => {
    if (busy.current || text.trim() === '') return;
    busy.current = true;
    setSending(true);
    const move = opened.replyTo !== undefined ? 'reply' : opened.quote !== undefined ? 'quote' : 'post';
    try {
      await send('substack', move, text, opened.replyTo ?? opened.quote ?? null);
      close();
    } catch {
      busy.current = false;
      setSending(false);
    }
  };

  return createPortal(
    <div
      ref={box}
      role="dialog"
      data-state="open"
      tabIndex={-1}
      className={`composer ${hashed('composerModal')}`}
    >
      <button type="button" aria-label="Close" onClick={close}>
        ×
      </button>
      {opened.replyTo !== undefined && <Copy id={opened.replyTo} />}
      <Editor key={remount} text={text} changed={setText} publish={() => void publish()} />
      {opened.quote !== undefined && (
        <div className={hashed('attachmentContainer')}>
          <Attached id={opened.quote} />
          <button type="button" aria-label="Remove" {...testId('remove-attachment')}>
            ×
          </button>
        </div>
      )}
      <div className="bar">
        <input type="file" accept="image/*" hidden />
        <button
          type="button"
          className={hashed('priority_primary')}
          disabled={!ready}
          data-sandbox="send"
          {...testId('composer-post')}
          onClick={() => void publish()}
        >
          {opened.replyTo === undefined ? 'Post' : 'Reply'}
        </button>
      </div>
    </div>,
    document.body,
  );
}
