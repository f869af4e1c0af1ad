/** @jsxImportSource react */
/** A box for comments. It sends once, however often it is pressed. */
import { EditorState } from 'draft-js';
import { useCallback, useRef, useState } from 'react';
import { send } from '../shared/send.ts';
import { useRemount } from '../shared/use-remount.ts';
import { useVanish } from '../shared/use-vanish.ts';
import { Editor } from './editor.tsx';
import { e2e, named } from './marks.ts';

interface BoxProps {
  /** The feed's id of the video or comment that is answered. */
  readonly target: string;
  readonly prompt: string;
  readonly autoFocus: boolean;
  /** Gives up answering a comment. */
  readonly close?: () => void;
  readonly sent: () => void;
}

export function Box({ target, prompt, autoFocus, close, sent }: BoxProps) {
  const box = useRef<HTMLDivElement>(null);
  const [state, setState] = useState(() => EditorState.createEmpty());
  const [sending, setSending] = useState(false);
  const [gone, setGone] = useState(false);
  const busy = useRef(false);
  const remount = useRemount();
  const text = state.getCurrentContent().getPlainText('\n');
  const ready = text.trim() !== '' && !sending;
  useVanish(
    box,
    useCallback(() => setGone(true), []),
  );

  const go = async () => {
    if (busy.current || !ready) return;
    busy.current = true;
    setSending(true);
    try {
      await send('tiktok', 'reply', text, target);
      setState(EditorState.moveFocusToEnd(EditorState.createEmpty()));
      sent();
    } finally {
      busy.current = false;
      setSending(false);
    }
  };

  if (gone) return null;
  return (
    <div ref={box} {...named('DivCommentInputContainer')}>
      <div {...named('DivLayoutContainer')}>
        <Editor
          key={remount}
          state={state}
          prompt={prompt}
          autoFocus={autoFocus}
          changed={setState}
          send={() => void go()}
        />
        <div role="button" tabIndex={0} aria-label="Mention a user" {...e2e('comment-at-icon')}>
          @
        </div>
      </div>
      <button
        type="button"
        disabled={!ready}
        aria-label="Post"
        data-sandbox="send"
        {...e2e('comment-post')}
        {...named('DivPostButton')}
        onClick={() => void go()}
      >
        Post
      </button>
      {close !== undefined && (
        <div role="button" tabIndex={0} {...named('DivCloseBtn')} onClick={close}>
          ×
        </div>
      )}
    </div>
  );
}
