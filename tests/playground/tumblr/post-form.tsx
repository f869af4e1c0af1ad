/** @jsxImportSource react */
import { useCallback, useRef, useState } from 'react';
import { ME, person, postById } from '../feed.ts';
import { VARIANT } from '../shared/page.ts';
import { navigate } from '../shared/router.ts';
import { send } from '../shared/send.ts';
import { testId } from '../shared/test-id.ts';
import { useRemount } from '../shared/use-remount.ts';
import { useVanish } from '../shared/use-vanish.ts';
import { Blocks } from './blocks.tsx';
import { Drawing, Glass } from './glass.tsx';
import { beforeOf, Part } from './post.tsx';
import tumblr from './site.ts';

/** What the button says and does, chosen with the arrow beside it. */
const STATES = ['now', 'Queue', 'Save as draft'] as const;

interface PostFormProps {
  /** The feed's id of the post that is reblogged; absent for a fresh post. */
  readonly reblog?: string | undefined;
  readonly isEdit: boolean;
}

/** The form for posts and reblogs: a dialog with the block editor, tags, and the button that posts. */
export function PostForm({ reblog, isEdit }: PostFormProps) {
  const box = useRef<HTMLDivElement>(null);
  const [text, setText] = useState('');
  const [tag, setTag] = useState('');
  const [state, setState] = useState(0);
  const busy = useRef(false);
  const written = useRef(text);
  const remount = useRemount();
  const close = useCallback(() => navigate('/dashboard'), []);
  useVanish(box, close);
  const post = reblog === undefined ? undefined : postById(reblog);
  const before = post && beforeOf(post);

  const change = (next: string) => {
    written.current = next;
    setText(next);
  };

  const publish = async () => {
    const draft = written.current.trim();
    if (busy.current || (draft === '' && reblog === undefined)) return;
    busy.current = true;
    if (isEdit) await fetch('/__edit', { method: 'PUT' });
    else if (state === 0) {
      const words = [draft, tag && `#${tag}`].filter(Boolean).join('\n');
      const move = reblog === undefined ? 'post' : words ? 'quote' : 'repost';
      await send('tumblr', move, words, reblog ?? null);
    }
    close();
  };

  return (
    <Glass>
      <div className="backdrop">
        <div ref={box} role="dialog" aria-modal="true" className="form">
          <div className="bar">
            <button type="button" aria-label="Select blog">
              <img alt="Avatar" />
              <span>{tumblr.handleOf(person(ME))}</span>
            </button>
          </div>
          {before !== undefined && <Part post={before} />}
          {post !== undefined && <Part post={post} />}
          <div {...testId('gutenberg-editor')}>
            <Blocks key={remount} text={text} changed={change} publish={() => void publish()} />
          </div>
          <div>
            <div id={VARIANT.broken ? undefined : 'selected-tags'} />
            <textarea
              aria-label="Tags editor"
              placeholder="#add tags"
              value={tag}
              onChange={(event) => setTag(event.currentTarget.value)}
            />
          </div>
          <div className="bar">
            <button type="button" onClick={close}>
              <span>Close</span>
            </button>
            <button
              type="button"
              data-sandbox="send"
              disabled={text.trim() === '' && reblog === undefined}
              onClick={() => void publish()}
            >
              <span>{state > 0 ? STATES[state] : reblog === undefined ? 'Post now' : 'Reblog'}</span>
            </button>
            <button
              type="button"
              aria-label="Post options"
              aria-haspopup="menu"
              data-sandbox="later"
              onClick={() => setState((state + 1) % STATES.length)}
            >
              <Drawing name="caret" />
            </button>
          </div>
        </div>
      </div>
    </Glass>
  );
}
