/** @jsxImportSource react */
/** A place to write in (`PublishWidget.vue`): folded until it takes the focus or holds something. */
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { ME, postById } from '../feed.ts';
import { useVanish } from '../shared/use-vanish.ts';
import { change, type Draft, drafts, EMPTY, publish } from './drafts.ts';
import { Editor } from './editor.tsx';
import { c, mark, role } from './marks.ts';
import { Avatar, Icon } from './parts.tsx';
import { Card } from './status.tsx';

interface WidgetProps {
  readonly draftKey: string;
  readonly initial?: Draft;
  readonly expanded?: boolean;
  readonly focus?: number;
}

export function Widget({ draftKey, initial = EMPTY, expanded = false, focus = 0 }: WidgetProps) {
  const draft = drafts.use()[draftKey] ?? initial;
  const [open, setOpen] = useState(expanded);
  const [gone, setGone] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useVanish(
    box,
    useCallback(() => setGone(true), []),
  );
  // A draft is made when its box is first drawn.
  useEffect(() => {
    if (drafts.get()[draftKey] === undefined) change(draftKey, initial);
  }, [draftKey, initial]);

  if (gone) return null;
  const unfolded = open || draft.text !== '' || draft.quoted !== undefined;
  const quoted = draft.quoted === undefined ? undefined : postById(draft.quoted);
  const isDisabled = draft.sending || draft.text.trim() === '';
  const submit = () => {
    if (!isDisabled) void publish(draftKey, drafts.get()[draftKey] ?? draft);
  };
  return (
    <div ref={box} className={c('widget')} {...role('publish-widget')}>
      {draft.editing !== undefined && <div id={c('state-editing')}>Editing</div>}
      <div className={c('row')}>
        <Avatar who={ME} />
        <div className={c('main')}>
          {draft.mentions.length > 0 && unfolded && (
            <p>
              <span {...mark('i-ri-arrow-right-line')} />
              {draft.mentions.map((name) => (
                <button key={name} type="button">
                  @{name.split('@')[0]}
                </button>
              ))}
            </p>
          )}
          {draft.warning !== undefined && (
            <div>
              <input
                type="text"
                placeholder="Write your warning here"
                value={draft.warning}
                onChange={(event) => change(draftKey, { warning: event.currentTarget.value })}
              />
            </div>
          )}
          <div className={c(draft.visibility === 'direct' ? 'bg-dm' : '')}>
            <Editor
              text={draft.text}
              focus={focus + (expanded ? 1 : 0)}
              changed={(text) => change(draftKey, { text })}
              focused={() => setOpen(true)}
              submit={submit}
            />
          </div>
        </div>
      </div>
      {quoted !== undefined && (
        <div>
          <button
            type="button"
            aria-label="Remove quote"
            onClick={() => change(draftKey, { quoted: undefined })}
          >
            <div {...mark('i-ri:close-line')} /> Remove quote
          </button>
          <blockquote>
            <Card post={quoted} nested />
          </blockquote>
        </div>
      )}
      {unfolded && (
        <div className={c('toolbar')}>
          <Tool
            label="Add content warning"
            press={() => change(draftKey, { warning: draft.warning === undefined ? '' : undefined })}
          >
            <div {...mark('i-ri:alarm-warning-line')} />
          </Tool>
          <Tool
            label="Change content visibility"
            press={() =>
              change(draftKey, { visibility: draft.visibility === 'public' ? 'direct' : 'public' })
            }
          >
            <Icon name={draft.visibility === 'public' ? 'i-ri:global-line' : 'i-ri:at-line'} />
          </Tool>
          <button
            type="button"
            className={c('publish-button')}
            aria-disabled={isDisabled}
            disabled={isDisabled}
            aria-describedby={c('publish-tooltip')}
            onClick={submit}
            data-sandbox="send"
          >
            <span>
              {draft.editing !== undefined
                ? 'Save changes'
                : draft.inReplyTo === undefined
                  ? 'Publish'
                  : 'Reply'}
            </span>
          </button>
        </div>
      )}
    </div>
  );
}

function Tool({ label, press, children }: { label: string; press: () => void; children: ReactNode }) {
  return (
    <button type="button" className={c('btn-action-icon')} aria-label={label} onClick={press}>
      {children}
    </button>
  );
}
