/** @jsxImportSource react */
/** The box in which all is written (0.19, `markdown-textarea.tsx`): a form of its own, also within the form of a post. */
import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react';
import { useVanish } from '../shared/use-vanish.ts';
import { c } from './names.ts';
import { Icon } from './parts.tsx';

interface BoxProps {
  readonly initial?: string;
  readonly button?: string;
  readonly changed?: (text: string) => void;
  /** Whether it went out; without it the box sends nothing. */
  readonly submit?: (text: string) => Promise<boolean>;
  readonly cancel?: () => void;
}

let boxes = 0;

export function MarkdownTextarea({ initial = '', button, changed, submit, cancel }: BoxProps) {
  const [id] = useState(() => `a${boxes++}`);
  const [content, setContent] = useState(initial);
  const [loading, setLoading] = useState(false);
  const [gone, setGone] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useVanish(form, () => setGone(true));

  const handleSubmit = async (event: FormEvent | KeyboardEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (content === '' || loading) return;
    setLoading(true);
    const sent = await submit?.(content);
    setLoading(false);
    if (sent) setContent('');
  };

  const keys = (event: KeyboardEvent) => {
    if ((event.ctrlKey || event.metaKey) && event.key === 'Enter') void handleSubmit(event);
  };

  if (gone) return null;
  return (
    <form ref={form} className={c('markdown-textarea')} id={`markdown-form-${id}`} onSubmit={handleSubmit}>
      <div className={c('rounded bg-light border')}>
        <div className={c('d-flex border-bottom')}>
          {/* A button without a type is one that submits; its handler stops that. */}
          <button
            className={c('btn btn-sm')}
            aria-label="Bold"
            onClick={(event) => {
              event.preventDefault();
              setContent(`${content}**bold**`);
            }}
          >
            <Icon name="bold" />
          </button>
        </div>
        <textarea
          id={`markdown-textarea-${id}`}
          className={c('form-control border-0')}
          value={content}
          onInput={(event) => {
            setContent(event.currentTarget.value);
            changed?.(event.currentTarget.value);
          }}
          onChange={() => undefined}
          onKeyDown={keys}
          disabled={loading}
          rows={3}
          required
          spellCheck
        />
      </div>
      <div className={c('d-flex mt-2')}>
        {button !== undefined && (
          <button
            type="submit"
            className={c('btn btn-secondary')}
            disabled={loading || content === ''}
            data-sandbox="send"
          >
            {button}
          </button>
        )}
        <button type="button" className={c('btn btn-secondary')} disabled={content === ''}>
          Preview
        </button>
        {cancel !== undefined && (
          <button type="button" className={c('btn btn-secondary')} onClick={cancel}>
            Cancel
          </button>
        )}
      </div>
    </form>
  );
}
