/** @jsxImportSource react */
import { useCallback, useEffect, useRef, useState } from 'react';
import { postById } from '../feed.ts';
import { Icon } from '../shared/icon.tsx';
import { Nest } from '../shared/nest.tsx';
import { testId } from '../shared/test-id.ts';
import { Article } from './article.tsx';
import { Composer } from './composer.tsx';
import { closeComposer, type Purpose } from './composer-state.ts';
import { Layer } from './layers.tsx';
import { handle } from './parts.tsx';
import { useModalFocus } from './use-modal-focus.ts';
import { W } from './words.ts';

/** The composer over the page. */
export function ComposeDialog({ purpose }: { purpose: Purpose }) {
  return (
    <Layer>
      <Dialog purpose={purpose} />
    </Layer>
  );
}

/** Closing with a draft asks first. */
function Dialog({ purpose }: { purpose: Purpose }) {
  const box = useRef<HTMLDivElement>(null);
  const [asking, setAsking] = useState(false);
  const draft = useRef('');
  useModalFocus(box);

  const leave = useCallback(() => {
    if (draft.current.trim() === '') closeComposer();
    else setAsking(true);
  }, []);

  useEffect(() => {
    const onEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') leave();
    };
    document.addEventListener('keydown', onEscape);
    return () => document.removeEventListener('keydown', onEscape);
  }, [leave]);

  return (
    <>
      <div tabIndex={0} />
      <div ref={box}>
        <div className="mask">
          <div role="dialog" aria-modal="true" aria-labelledby="modal-header" className="dialog">
            <div className="dialog-head">
              <button
                type="button"
                role="button"
                aria-label={W.close}
                {...testId('app-bar-close')}
                onClick={leave}
              >
                <Icon name="close" />
              </button>
              <h2 id="modal-header" className="visually-hidden">
                {W.post}
              </h2>
            </div>
            <Nest deep={4}>
              <Composer
                purpose={purpose}
                button="tweetButton"
                autoFocus
                above={<Parent purpose={purpose} />}
                sent={closeComposer}
                vanish={closeComposer}
                drafting={(text) => {
                  draft.current = text;
                }}
              />
            </Nest>
            {asking && (
              <div className="sheet" {...testId('confirmationSheetDialog')}>
                <p>{W.saveQuestion}</p>
                <button
                  type="button"
                  {...testId('confirmationSheetConfirm')}
                  onClick={() => setAsking(false)}
                >
                  {W.save}
                </button>
                <button type="button" {...testId('confirmationSheetCancel')} onClick={closeComposer}>
                  {W.discard}
                </button>
              </div>
            )}
          </div>
        </div>
      </div>
      <div tabIndex={0} />
    </>
  );
}

/** In a reply: a copy of the parent, without a link to it, and the button that names who will be told. */
export function Parent({ purpose }: { purpose: Purpose }) {
  const parent = purpose.replyTo === undefined ? undefined : postById(purpose.replyTo);
  if (parent === undefined) return null;
  return (
    <div>
      <Nest deep={2}>
        <Article post={parent} as="copy" />
      </Nest>
      <div className="replying-to">
        <button type="button" role="button">
          <div dir="ltr" className="soft">
            {W.replyingTo}{' '}
            <span>
              <span className="link">@{handle(parent.by)}</span>
            </span>
          </div>
        </button>
      </div>
    </div>
  );
}
