/** @jsxImportSource preact */
/**
 * The composer (`compose.jsx`): a form that hears Ctrl/Cmd+Enter and then makes a `submit` of its own, which does not bubble. The
 * text area only shows what the component holds.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { ME, person, postById } from '../feed.ts';
import { acctOf } from '../shared/people.ts';
import { send } from '../shared/send.ts';
import { plainText } from '../shared/text.ts';
import { Icon } from './menu.tsx';
import { c } from './names.ts';
import type { Opened } from './states.ts';
import { Status } from './status.tsx';

interface ComposeProps {
  readonly opened: Opened;
  readonly standalone?: boolean;
  readonly minimize?: () => void;
  readonly close: () => void;
}

/** Everybody to be named, the author first. */
function beginning({ reply, edit }: Opened): string {
  const post = postById(reply ?? edit ?? '');
  if (post === undefined) return '';
  if (edit !== undefined) return plainText(post.text, (key) => `@${acctOf(person(key))}`);
  const named = [post.by, ...[...post.text.matchAll(/\{@(\w+)\}/g)].map(([, key = '']) => key)];
  const others = [...new Set(named)].filter((key) => key !== ME);
  return others.map((key) => `@${acctOf(person(key))} `).join('');
}

export function Compose({ opened, standalone = false, minimize, close }: ComposeProps) {
  const answered = postById(opened.reply ?? '');
  const edited = postById(opened.edit ?? '');
  const quoted = postById(opened.quote ?? '');
  const [text, setText] = useState(() => beginning(opened));
  const [warning, setWarning] = useState(answered?.warning);
  const [visibility, setVisibility] = useState('public');
  const [loading, setLoading] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    const timer = setTimeout(() => area.current?.focus(), 100);
    return () => clearTimeout(timer);
  }, []);

  const submit = async (event: Event) => {
    event.preventDefault();
    if (loading) return;
    // The form is read, not what the component holds.
    const entries = Object.fromEntries(new FormData(form.current ?? undefined));
    const words = [warning === undefined ? '' : entries.spoilerText, entries.status]
      .filter(Boolean)
      .join('\n\n');
    setLoading(true);
    if (opened.edit !== undefined || visibility === 'direct')
      await fetch('/__edit', { method: 'PUT', body: words });
    else if (opened.quote !== undefined) await send('phanpy', 'quote', words, opened.quote);
    else await send('phanpy', opened.reply === undefined ? 'post' : 'reply', words, opened.reply ?? null);
    close();
  };

  const acct = acctOf(person(ME));
  return (
    <div id={c('compose-container-outer')}>
      <div id={c('compose-container')} tabIndex={-1} class={c(standalone ? 'standalone' : '')}>
        <div class={c('compose-top')}>
          <a class={c('account-block')} href="#/" title={`${acct}@mastodon.social`}>
            <span class={c('account-block-acct')}>
              @{acct}
              <wbr />
              @mastodon.social
            </span>
          </a>
          {!standalone && (
            <span class={c('compose-controls')}>
              <button type="button" class={c('min-button')} onClick={minimize}>
                Minimize
              </button>
              <button type="button" class={c('close-button')} onClick={close}>
                Close
              </button>
            </span>
          )}
        </div>
        {answered !== undefined && (
          <details class={c('status-preview')} open>
            <Status post={answered} size="s" preview />
            <summary class={c('status-preview-legend reply-to')}>
              Replying to @{acctOf(person(answered.by))}
            </summary>
          </details>
        )}
        {edited !== undefined && (
          <details class={c('status-preview')}>
            <Status post={edited} size="s" preview />
            <summary class={c('status-preview-legend')}>Editing source post</summary>
          </details>
        )}
        <form
          ref={form}
          class={c(`form-visibility-${visibility}`)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
              form.current?.dispatchEvent(new Event('submit', { cancelable: true }));
            }
          }}
          onSubmit={submit}
        >
          <div class={c(`compose-cw-container${warning === undefined ? ' collapsed' : ''}`)}>
            <input
              type="text"
              name="spoilerText"
              class={c('spoiler-text-field')}
              placeholder="Content warning"
              value={warning ?? ''}
              disabled={loading}
              onInput={(event) => setWarning(event.currentTarget.value)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.isComposing) return;
                event.preventDefault();
                area.current?.focus();
              }}
            />
          </div>
          <textarea
            ref={area}
            class={c('compose-field')}
            name="status"
            dir="auto"
            rows={6}
            required
            value={text}
            disabled={loading}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          {quoted !== undefined && (
            <div class={c('quote-status')}>
              <Status post={quoted} size="s" preview />
            </div>
          )}
          <div class={c('toolbar compose-footer')}>
            <button type="button" class={c('toolbar-button cw')} onClick={() => setWarning('')}>
              <Icon name="alert" />
            </button>
            <label class={c('toolbar-button')}>
              <select
                name="visibility"
                value={visibility}
                onChange={(event) => setVisibility(event.currentTarget.value)}
              >
                <option value="public">Public</option>
                <option value="direct">Private mention</option>
              </select>
            </label>{' '}
            <button type="submit" disabled={loading} data-sandbox="send">
              {answered !== undefined ? 'Reply' : edited !== undefined ? 'Update' : 'Post'}
            </button>
          </div>
        </form>
      </div>
    </div>
  );
}
