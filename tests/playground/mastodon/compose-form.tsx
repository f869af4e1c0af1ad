/** @jsxImportSource react */
/**
 * The composer of the 4.5 client: a form around a controlled textarea. It is sent by the form's `submit` event
 * or by Ctrl/Cmd+Enter in the textarea or in the content-warning field (4.5 source, `compose_form.jsx`).
 */
import { type FormEvent, type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';
import { allPostIds, ME, person, postById } from '../feed.ts';
import { Icon } from '../shared/icon.tsx';
import { VARIANT } from '../shared/page.ts';
import { acctOf } from '../shared/people.ts';
import { navigate } from '../shared/router.ts';
import { useVanish } from '../shared/use-vanish.ts';
import {
  cancelQuote,
  cancelReply,
  changeText,
  changeWarning,
  quoteByAddress,
  submit,
  useComposer,
} from './composer-state.ts';
import { Paragraphs } from './content.tsx';
import { Avatar, DisplayName } from './display-name.tsx';
import { Go } from './go.tsx';
import { c } from './names.ts';
import mastodon from './site.ts';
import { Status } from './status.tsx';
import { W } from './words.ts';

const LIMIT = 500;

export function ComposeForm() {
  const [gone, setGone] = useState(false);
  const vanish = useCallback(() => setGone(true), []);
  if (!gone) return <Form vanish={vanish} />;
  return (
    <button type="button" className={c('button')} data-sandbox="bring-back" onClick={() => setGone(false)}>
      {W.newPost}
    </button>
  );
}

function Form({ vanish }: { vanish: () => void }) {
  const composer = useComposer();
  const form = useRef<HTMLFormElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  useVanish(form, vanish);

  // The real client also moves focus and caret when a reply or quote begins.
  useEffect(() => {
    if (composer.focus === 0 || area.current === null) return;
    area.current.focus();
    area.current.setSelectionRange(area.current.value.length, area.current.value.length);
  }, [composer.focus]);

  const go = (event: FormEvent | KeyboardEvent) => {
    event.preventDefault();
    // Text that something else put into the textarea without an input event is taken in before sending
    // (the real client does this for grammar checkers).
    if (area.current !== null && area.current.value !== composer.text) changeText(area.current.value);
    void submit().then((sent) => {
      if (sent && location.pathname === '/publish') navigate('/home');
    });
  };

  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape') (event.target as HTMLElement).blur();
    const withAlt = VARIANT.glitch && event.altKey;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey || withAlt)) go(event);
  };

  const reply = composer.inReplyTo === undefined ? undefined : postById(composer.inReplyTo);
  const edited = composer.editing === undefined ? undefined : postById(composer.editing);
  const quoted = composer.quoted === undefined ? undefined : postById(composer.quoted);
  const send = edited !== undefined ? W.update : reply !== undefined ? W.reply : W.post;

  return (
    <form ref={form} className={c('compose-form')} onSubmit={go}>
      {reply !== undefined && <Indicator kind="reply-indicator" of={reply} />}
      {edited !== undefined && <Indicator kind="edit-indicator" of={edited} />}
      <div className={c('navigation-bar')}>
        <div className={c('account account--minimal')}>
          <div className={c('account__wrapper')}>
            <div className={c('account__info-wrapper')}>
              <Go
                to={mastodon.profileOf(ME)}
                className={c('account__display-name')}
                title={acctOf(person(ME))}
              >
                <div className={c('account__avatar-wrapper')}>
                  <Avatar who={ME} size={36} />
                </div>
                <div className={c('account__contents')}>
                  <DisplayName who={ME} />
                </div>
              </Go>
            </div>
          </div>
        </div>
        {(reply !== undefined || edited !== undefined) && (
          <button
            type="button"
            aria-label={W.cancel}
            aria-hidden="false"
            title={W.cancel}
            className={c('icon-button')}
            tabIndex={0}
            onClick={cancelReply}
          >
            <Icon name="close" />
          </button>
        )}
      </div>
      <div className={c('compose-form__highlightable')}>
        {composer.warning !== undefined && (
          <div className={c('spoiler-input')}>
            <div className={c('spoiler-input__border')} />
            <input
              id={VARIANT.broken ? undefined : 'cw-spoiler-input'}
              className={c('spoiler-input__input')}
              placeholder={W.warning}
              aria-label={W.warning}
              dir="auto"
              value={composer.warning}
              disabled={composer.submitting}
              onChange={(event) => changeWarning(event.currentTarget.value)}
              onKeyDown={keys}
            />
          </div>
        )}
        <div className={c('compose-form__dropdowns')}>
          <button type="button" title={W.privacy} className={c('dropdown-button')}>
            <Icon name="globe" />
            <span className={c('dropdown-button__label')}>{W.privacy}</span>
          </button>
        </div>
        <div className={c('autosuggest-textarea compose-form__input')}>
          <textarea
            ref={area}
            className={c('autosuggest-textarea__textarea')}
            placeholder={W.prompt}
            aria-label={W.prompt}
            dir="auto"
            aria-autocomplete="list"
            lang="en"
            value={composer.text}
            disabled={composer.submitting}
            onChange={(event) => changeText(event.currentTarget.value)}
            onPaste={(event) => quoteByAddress(event.clipboardData.getData('text'), allPostIds())}
            onKeyDown={keys}
          />
        </div>
        {quoted !== undefined && (
          <div className={c('status__quote')}>
            <Status
              post={quoted}
              asQuote
              extra={
                <button
                  type="button"
                  aria-label={W.cancelQuote}
                  aria-hidden="false"
                  title={W.cancelQuote}
                  className={c('status__quote-cancel icon-button')}
                  tabIndex={0}
                  onClick={cancelQuote}
                >
                  <Icon name="close" />
                </button>
              }
            />
          </div>
        )}
        <div className={c('compose-form__footer')}>
          <div className={c('compose-form__actions')}>
            <div className={c('compose-form__buttons')}>
              <button
                type="button"
                aria-label={W.addImage}
                title={W.addImage}
                className={c('icon-button inverted')}
              >
                <Icon name="picture" />
              </button>
              <button
                type="button"
                aria-label={W.addWarning}
                aria-controls="cw-spoiler-input"
                title={W.addWarning}
                className={c('icon-button inverted')}
                onClick={() => changeWarning(composer.warning === undefined ? '' : undefined)}
              >
                <Icon name="warning" />
              </button>
              <span className={c('character-counter')}>{LIMIT - [...composer.text].length}</span>
            </div>
            <div className={c('compose-form__submit')}>
              {VARIANT.glitch && (
                <button
                  type="button"
                  className={c('button button--compact secondary-post-button')}
                  data-sandbox="send"
                  title={W.alsoFollowers}
                  onClick={go}
                >
                  <Icon name="mail" />
                </button>
              )}
              <button
                className={c('button button--compact')}
                aria-disabled="false"
                aria-live="polite"
                type="submit"
                data-sandbox="send"
                disabled={composer.submitting}
              >
                {send}
              </button>
            </div>
          </div>
        </div>
      </div>
    </form>
  );
}

/** What is answered or edited, above the own name: a link to the author, and no id of the post (4.5 capture). */
function Indicator({
  kind,
  of,
}: {
  kind: 'reply-indicator' | 'edit-indicator';
  of: { readonly by: string; readonly text: string; readonly lang?: string };
}) {
  if (kind === 'edit-indicator') {
    return (
      <div className={c(kind)}>
        <div className={c('edit-indicator__header')}>
          <div className={c('edit-indicator__display-name')}>
            <Go to={mastodon.profileOf(of.by)}>@{acctOf(person(of.by))}</Go>
          </div>
        </div>
        <div className={c('edit-indicator__content translate')} lang={of.lang ?? 'en'}>
          <Paragraphs text={of.text} />
        </div>
      </div>
    );
  }
  return (
    <div className={c(kind)}>
      <div className={c('reply-indicator__line')} />
      <Go to={mastodon.profileOf(of.by)} className={c('detailed-status__display-avatar')}>
        <Avatar who={of.by} />
      </Go>
      <div className={c('reply-indicator__main')}>
        <Go to={mastodon.profileOf(of.by)} className={c('detailed-status__display-name')}>
          <DisplayName who={of.by} />
        </Go>
        <div className={c('reply-indicator__content translate')} lang={of.lang ?? 'en'}>
          <Paragraphs text={of.text} />
        </div>
      </div>
    </div>
  );
}
