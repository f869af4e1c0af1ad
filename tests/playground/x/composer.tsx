/** @jsxImportSource react */
import { EditorState } from 'draft-js';
import { type ReactNode, useId, useRef, useState } from 'react';
import { ME, postById } from '../feed.ts';
import { Icon } from '../shared/icon.tsx';
import { Nest } from '../shared/nest.tsx';
import { send } from '../shared/send.ts';
import { testId } from '../shared/test-id.ts';
import { useRemount } from '../shared/use-remount.ts';
import { useVanish } from '../shared/use-vanish.ts';
import type { Purpose } from './composer-state.ts';
import { Editor } from './editor.tsx';
import { AvatarBox, QuoteCard } from './parts.tsx';
import { toast } from './toast.tsx';
import { W } from './words.ts';

interface ComposerProps {
  readonly purpose: Purpose;
  /** `tweetButtonInline` in the home box and under a post, `tweetButton` in dialogs, pages and the photo view. */
  readonly button: 'tweetButton' | 'tweetButtonInline';
  readonly autoFocus?: boolean;
  /** Between the editor and the tools, or above them all. */
  readonly above?: ReactNode;
  readonly sent: () => void;
  readonly vanish: () => void;
  /** Told about the draft, for the question before a dialog closes. */
  readonly drafting?: (text: string) => void;
}

export function Composer(props: ComposerProps) {
  const { purpose, button, autoFocus = false, above, sent, vanish, drafting } = props;
  const box = useRef<HTMLDivElement>(null);
  const [drafts, setDrafts] = useState<readonly EditorState[]>(() => [EditorState.createEmpty()]);
  const [sending, setSending] = useState(false);
  const busy = useRef(false);
  const remount = useRemount();
  const quoteId = useId();
  useVanish(box, vanish);

  const text = textOf(drafts);
  const ready = text.trim() !== '' && !sending;
  const quoted = purpose.quote === undefined ? undefined : postById(purpose.quote);

  const change = (index: number) => (state: EditorState) => {
    setDrafts((old) => {
      const next = old.map((each, at) => (at === index ? state : each));
      drafting?.(textOf(next));
      return next;
    });
  };

  const go = async () => {
    if (busy.current || !ready) return;
    busy.current = true;
    setSending(true);
    const move = purpose.replyTo !== undefined ? 'reply' : purpose.quote !== undefined ? 'quote' : 'post';
    try {
      await send('x', move, text, purpose.replyTo ?? purpose.quote ?? null);
      setDrafts([EditorState.createEmpty()]);
      drafting?.('');
      toast(W.sent);
      sent();
    } finally {
      busy.current = false;
      setSending(false);
    }
  };

  const placeholder =
    purpose.replyTo !== undefined ? W.replyPrompt : purpose.quote !== undefined ? W.quotePrompt : W.prompt;
  return (
    <div ref={box} className="composer">
      {above}
      <div className="article-row">
        <div className="article-side">
          <Nest deep={2}>
            <AvatarBox who={ME} />
          </Nest>
        </div>
        <div className="article-main">
          <Nest deep={4}>
            {drafts.map((state, index) => (
              <Editor
                key={`${remount}-${index}`}
                index={index}
                state={state}
                placeholder={placeholder}
                autoFocus={autoFocus && index === drafts.length - 1}
                changed={change(index)}
                send={() => void go()}
              />
            ))}
          </Nest>
          {quoted !== undefined && (
            <div {...testId('attachments')}>
              <Nest deep={2}>
                <QuoteCard post={quoted} labelledBy={quoteId} />
              </Nest>
            </div>
          )}
          <div className="tools" {...testId('toolBar')}>
            <nav aria-live="polite" className="tools-left">
              <button
                type="button"
                role="button"
                aria-label={W.addPhotos}
                className="action"
                onClick={() => setTimeout(() => window.__playground.remount(), 150)}
              >
                <Icon name="picture" />
              </button>
              {button === 'tweetButton' && (
                <button
                  type="button"
                  role="button"
                  aria-label={W.addPost}
                  className="action"
                  {...testId('addButton')}
                  onClick={() => setDrafts([...drafts, EditorState.createEmpty()])}
                >
                  +
                </button>
              )}
            </nav>
            <button
              type="button"
              role="button"
              className="send"
              data-sandbox="send"
              {...testId(button)}
              {...(ready ? {} : { 'aria-disabled': true, disabled: true, tabIndex: -1 })}
              onClick={() => void go()}
            >
              <div dir="ltr">
                <span>
                  <span>{purpose.replyTo === undefined ? W.post : W.reply}</span>
                </span>
              </div>
            </button>
          </div>
        </div>
      </div>
    </div>
  );
}

function textOf(drafts: readonly EditorState[]): string {
  return drafts.map((state) => state.getCurrentContent().getPlainText('\n')).join('\n\n');
}
