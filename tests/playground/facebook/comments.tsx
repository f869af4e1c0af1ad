/** @jsxImportSource react */
import { useCallback, useRef, useState } from 'react';
import { type FeedPost, person, repliesTo } from '../feed.ts';
import { Icon } from '../shared/icon.tsx';
import { plainText } from '../shared/text.ts';
import { useRemount } from '../shared/use-remount.ts';
import { useVanish } from '../shared/use-vanish.ts';
import { Button } from './button.tsx';
import { Editor } from './editor.tsx';
import { unlessBroken } from './marks.ts';
import facebook, { commentIdOf } from './site.ts';
import { answering, publish } from './state.ts';

/** A box for a comment. Its send control is there once something has been written, under an id that every box has. */
export function CommentBox({ target, label, close }: { target: string; label: string; close: () => void }) {
  const box = useRef<HTMLFormElement>(null);
  const [text, setText] = useState('');
  const [sent, setSent] = useState(0);
  const busy = useRef(false);
  const remount = useRemount();
  useVanish(box, close);

  const submit = async () => {
    if (busy.current || text.trim() === '') return;
    busy.current = true;
    const done = await publish('reply', text, target);
    busy.current = false;
    if (!done) return;
    setText('');
    setSent(sent + 1);
  };

  return (
    <form ref={box} className="box" {...unlessBroken({ role: 'presentation' })}>
      <div className="editor">
        <Editor
          key={`${remount} ${sent}`}
          text={text}
          label={label}
          sendsOnEnter
          changed={setText}
          send={() => void submit()}
        />
      </div>
      <div className="box-row">
        <ul id="focused-state-actions-list">
          <li>
            <Button aria-label="Insert an emoji" pressed={() => {}}>
              <i>☺</i>
            </Button>
          </li>
        </ul>
        {text.trim() !== '' && (
          <div {...unlessBroken({ id: 'focused-state-composer-submit' })}>
            <span>
              <Button aria-label="Comment" data-sandbox="send" pressed={() => void submit()}>
                <Icon name="reply" />
              </Button>
            </span>
          </div>
        )}
      </div>
    </form>
  );
}

/** The comments on a post, and the answers to them one step in. */
export function Comments({ post }: { post: FeedPost }) {
  return (
    <div>
      {repliesTo(post.id).map((comment) => (
        <Thread key={comment.id} comment={comment} post={post} />
      ))}
    </div>
  );
}

function Thread({ comment, post }: { comment: FeedPost; post: FeedPost }) {
  const answered = answering.use();
  const replies = repliesTo(comment.id);
  const open = [comment, ...replies].find(({ id }) => id === answered);
  const close = useCallback(() => answering.set(undefined), []);
  return (
    <div {...unlessBroken({ 'data-commentid': commentIdOf(comment.id) })}>
      <Comment comment={comment} post={post} />
      <div className="replies">
        {replies.map((reply) => (
          <Comment key={reply.id} comment={reply} post={post} parent={comment} />
        ))}
        {open !== undefined && (
          <CommentBox target={open.id} label={`Reply to ${person(open.by).name}`} close={close} />
        )}
      </div>
    </div>
  );
}

interface CommentProps {
  readonly comment: FeedPost;
  readonly post: FeedPost;
  readonly parent?: FeedPost;
}

function Comment({ comment, post, parent }: CommentProps) {
  const { name } = person(comment.by);
  const label = parent
    ? `Reply by ${name} to ${person(parent.by).name}'s comment`
    : `Comment by ${name} 2 hours ago`;
  const profile = `https://www.facebook.com${facebook.profileOf(comment.by)}?comment_id=Y29tbWVudDox`;
  const number = `comment_id=${commentIdOf(parent?.id ?? comment.id)}${parent ? `&reply_comment_id=${commentIdOf(comment.id)}` : ''}`;
  return (
    <div role="article" aria-label={label} tabIndex={-1} className="comment">
      <a aria-hidden="true" href={profile} role="link" tabIndex={-1}>
        <svg role="none" />
      </a>
      <div>
        <a aria-hidden="false" href={profile} role="link" className="name">
          <span dir="auto">{name}</span>
        </a>
        <span dir="auto" lang="en">
          <div>
            <div dir="auto" style={{ textAlign: 'start' }}>
              {plainText(comment.text, (key) => person(key).name)}
            </div>
          </div>
        </span>
        <ul className="actions">
          <li>
            <a href={`https://www.facebook.com${facebook.pathOf(post.id)}?${number}`} role="link">
              2h
            </a>
          </li>
          <li>
            <Button aria-label="Like" pressed={() => {}}>
              Like
            </Button>
          </li>
          <li>
            <Button pressed={() => answering.set(comment.id)}>Reply</Button>
          </li>
        </ul>
      </div>
    </div>
  );
}
