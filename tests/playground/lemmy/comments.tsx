/** @jsxImportSource react */
import { useState } from 'react';
import { type FeedPost, ME, repliesTo } from '../feed.ts';
import { abbreviate } from '../shared/numbers.ts';
import { send } from '../shared/send.ts';
import { MarkdownTextarea } from './markdown-textarea.tsx';
import { c } from './names.ts';
import { Go, Icon, Markdown, MomentTime, PersonListing, plain } from './parts.tsx';
import lemmy, { rootOf } from './site.ts';

/** Below a post or a comment, it answers that; within a comment, it changes it. */
export function CommentForm({ to, close }: { to: string; close?: () => void }) {
  return (
    <div className={c('comment-form mb-3')}>
      <MarkdownTextarea
        button={close === undefined ? 'Post' : 'Reply'}
        {...(close === undefined ? {} : { cancel: close })}
        submit={async (text) => {
          await send('lemmy', 'reply', text, to);
          close?.();
          return true;
        }}
      />
    </div>
  );
}

export function CommentNodes({ of }: { of: readonly FeedPost[] }) {
  if (of.length === 0) return null;
  return (
    <ul className={c('comments')}>
      {of.map((comment) => (
        <CommentNode key={comment.id} comment={comment} />
      ))}
    </ul>
  );
}

function CommentNode({ comment }: { comment: FeedPost }) {
  const [replying, setReplying] = useState(false);
  const [editing, setEditing] = useState(false);
  const id = lemmy.siteIdOf(comment.id);
  return (
    <li className={c('comment list-unstyled')}>
      <article id={c(`comment-${id}`)} className={c('details comment-node py-2')}>
        <div className={c('ms-2')}>
          <div className={c('d-flex text-muted small')}>
            <PersonListing who={comment.by} />
            <Go
              className={c('btn btn-sm')}
              title="link"
              to={`/post/${lemmy.siteIdOf(rootOf(comment).id)}/${id}`}
            >
              <Icon name="link" />
            </Go>
            <div>
              <span className={c('unselectable')} aria-label={`${comment.counts.likes} points`}>
                <Icon name="heart" />
                {abbreviate(comment.counts.likes)}
              </span>
            </div>
            <span>
              <MomentTime post={comment} />
            </span>
          </div>
          {editing ? (
            <div className={c('comment-form mb-3')}>
              <MarkdownTextarea
                initial={plain(comment.text)}
                button="Save"
                cancel={() => setEditing(false)}
                submit={async (text) => {
                  await fetch('/__edit', { method: 'PUT', body: text });
                  setEditing(false);
                  return true;
                }}
              />
            </div>
          ) : (
            <>
              <div className={c('comment-content')}>
                <Markdown text={comment.text} />
              </div>
              <div className={c('comment-bottom-btns d-flex')}>
                <button type="button" className={c('btn btn-link')} aria-label="Upvote">
                  <Icon name="arrow-up1" />
                </button>
                <button
                  type="button"
                  className={c('btn btn-link')}
                  aria-label="reply"
                  onClick={() => setReplying(true)}
                >
                  <Icon name="reply1" />
                </button>
                {comment.by === ME && (
                  <button
                    type="button"
                    className={c('btn btn-link')}
                    aria-label="edit"
                    onClick={() => setEditing(true)}
                  >
                    <Icon name="edit" />
                  </button>
                )}
              </div>
            </>
          )}
        </div>
      </article>
      {replying && <CommentForm to={comment.id} close={() => setReplying(false)} />}
      <CommentNodes of={repliesTo(comment.id)} />
    </li>
  );
}
