/** @jsxImportSource react */
import { useCallback, useRef, useState } from 'react';
import { ME, person, postById } from '../feed.ts';
import { Icon } from '../shared/icon.tsx';
import { VARIANT } from '../shared/page.ts';
import { send } from '../shared/send.ts';
import { testId } from '../shared/test-id.ts';
import { plainText } from '../shared/text.ts';
import { useRemount } from '../shared/use-remount.ts';
import { useVanish } from '../shared/use-vanish.ts';
import { composer, type Opened, postAtAddress } from './composer-state.ts';
import { Editor } from './editor.tsx';
import { AvatarPicture, displayName, QuoteEmbed } from './parts.tsx';
import bluesky from './site.ts';
import { toast } from './toast.tsx';
import { useFocusScope } from './use-focus-scope.ts';
import { W } from './words.ts';

const LIMIT = 300;

/**
 * The composer dialog. What it answers shows a name and no handle, before the own avatar; what it quotes shows
 * `@handle`, after the editor (1.129 captures). The publish button's label names which, in localised words.
 */
export function Composer({ opened }: { opened: Opened }) {
  const box = useRef<HTMLDivElement>(null);
  const [text, setText] = useState('');
  const [quoteId, setQuoteId] = useState(opened.quote);
  const [asking, setAsking] = useState(false);
  const busy = useRef(false);
  const [sending, setSending] = useState(false);
  const remount = useRemount();
  const close = useCallback(() => composer.set(undefined), []);
  const words = useRef('');
  words.current = text;

  const cancel = useCallback(() => {
    if (words.current.trim() === '') close();
    else setAsking(true);
  }, [close]);
  useFocusScope(box, cancel);
  useVanish(box, close);

  const parent = opened.replyTo === undefined ? undefined : postById(opened.replyTo);
  const quoted = quoteId === undefined ? undefined : postById(quoteId);
  const ready = text.trim() !== '' || quoted !== undefined;

  const publish = async () => {
    if (busy.current || !ready) return;
    busy.current = true;
    setSending(true);
    const move = parent !== undefined ? 'reply' : quoted !== undefined ? 'quote' : 'post';
    try {
      await send('bluesky', move, text, parent?.id ?? quoted?.id ?? null);
      toast(W.sent);
      close();
    } catch {
      busy.current = false;
      setSending(false);
    }
  };

  // A post's address in the draft becomes a quote: at once when pasted, else when the word is finished.
  const changed = (next: string, pasted: boolean) => {
    setText(next);
    const found = pasted ? /https:\/\/\S+/.exec(next) : /https:\/\/\S+(?=\s)/.exec(next);
    const id = found === null ? undefined : postAtAddress(found[0]);
    if (id !== undefined && quoteId === undefined) setQuoteId(id);
  };

  const label = parent === undefined ? W.publishPost : W.publishReply;
  return (
    <div ref={box} role="dialog" aria-modal="true" tabIndex={-1} className="backdrop">
      <div className="composer">
        <div {...testId('composePostView')}>
          <div aria-modal="true">
            <div className="composer-top">
              <button type="button" role="button" tabIndex={0} aria-label={W.cancel} onClick={cancel}>
                <div dir="auto">{W.cancel}</div>
              </button>
              <div />
              <button
                type="button"
                role="button"
                tabIndex={0}
                aria-label={label}
                aria-disabled={!ready || sending || undefined}
                disabled={!ready || sending}
                className="publish"
                data-sandbox="send"
                {...testId('composerPublishBtn')}
                onClick={() => void publish()}
              >
                <div dir="auto">{parent === undefined ? W.post : W.reply}</div>
              </button>
            </div>
            <div className="composer-middle">
              {parent !== undefined && (
                <button type="button" role="button" tabIndex={0} className="replied">
                  <div>
                    <AvatarPicture who={parent.by} size={42} />
                  </div>
                  <div className="column">
                    <div>
                      <div dir="auto" className="meta-name">
                        {displayName(parent.by)}
                      </div>
                    </div>
                    <div>
                      <div>
                        <div dir="auto">
                          {plainText(parent.text, (key) => `@${bluesky.handleOf(person(key))}`)}
                        </div>
                      </div>
                    </div>
                  </div>
                </button>
              )}
              <div>
                <div className="row">
                  <div>
                    <AvatarPicture who={ME} size={42} />
                  </div>
                  <div className="column">
                    <Editor
                      key={remount}
                      text={text}
                      placeholder={parent === undefined ? W.prompt : W.writeReply}
                      changed={changed}
                      publish={() => void publish()}
                    />
                  </div>
                </div>
                {quoted !== undefined && (
                  <div className="attached">
                    <div>
                      <QuoteEmbed post={quoted} linked={false} />
                      <button
                        type="button"
                        role="button"
                        tabIndex={0}
                        aria-label={W.cancel}
                        onClick={() => setQuoteId(undefined)}
                      >
                        <Icon name="close" />
                      </button>
                    </div>
                  </div>
                )}
              </div>
            </div>
            <div className="composer-bottom">
              <button
                type="button"
                role="button"
                tabIndex={0}
                aria-label={W.addMedia}
                className="control"
                {...testId('openMediaBtn')}
                onClick={() => window.__playground.remount()}
              >
                <Icon name="picture" />
              </button>
              <div dir="auto">{LIMIT - [...text].length}</div>
            </div>
          </div>
        </div>
        {asking && (
          <div className="ask" role="alertdialog" aria-label={W.discardQuestion}>
            <div dir="auto">{W.discardQuestion}</div>
            <button type="button" {...(VARIANT.broken ? {} : testId('confirmBtn'))} onClick={close}>
              {W.discard}
            </button>
            <button type="button" onClick={() => setAsking(false)}>
              {W.keep}
            </button>
          </div>
        )}
      </div>
    </div>
  );
}
