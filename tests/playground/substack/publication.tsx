/** @jsxImportSource react */
/** A publication's article and the comments below it (a page of 2024-02): an answer stands inside what it answers. */
import { type FormEvent, useRef, useState } from 'react';
import { type FeedPost, person, postById, publishedAt, repliesTo } from '../feed.ts';
import { VARIANT } from '../shared/page.ts';
import { send } from '../shared/send.ts';
import { plainText } from '../shared/text.ts';
import { written } from './names.ts';
import substack from './site.ts';

/** The feed's post that the article stands for. */
const ARTICLE = 'callout-1';

function profile(key: string): string {
  return `https://substack.com${substack.profileOf(key)}`;
}

function words(post: FeedPost): string {
  return plainText(post.text, (key) => `@${substack.handleOf(person(key))}`);
}

export function Publication() {
  const post = postById(ARTICLE);
  if (post === undefined) return null;
  return (
    <div id="main" className="main typography">
      <article className="typography newsletter-post post">
        <div className="post-header">
          <h1 className="post-title">Who really runs the market</h1>
          <div className="byline-wrapper">
            <a href={profile(post.by)}>{person(post.by).name}</a>
            <div>{written(publishedAt(post, VARIANT.now)).split(',').slice(0, 2).join(',')}</div>
          </div>
        </div>
        <div className="available-content">
          <div dir="auto" className="body markup">
            <p>{words(post)}</p>
          </div>
        </div>
      </article>
      <div id="discussion" className="single-post-section comments-section">
        <Form target={ARTICLE} bySubmit={false} />
        <div className="comment-list">
          <div className="comment-list-items">
            {repliesTo(ARTICLE).map((reply) => (
              <Comment key={reply.id} post={reply} />
            ))}
          </div>
        </div>
      </div>
    </div>
  );
}

function Comment({ post }: { post: FeedPost }) {
  const [open, setOpen] = useState(false);
  const number = substack.siteIdOf(post.id).slice(2);
  const answers = repliesTo(post.id);
  return (
    <div className="comment" data-sandbox={post.id}>
      <div className="comment-anchor" id={`comment-${number}`} />
      <div className="comment-content">
        <div className="comment-meta">
          <span className="commenter-name">
            <a href={profile(post.by)}>{person(post.by).name}</a>
          </span>
          <a href={`/p/the-market/comment/${number}`} className="comment-timestamp">
            {written(publishedAt(post, VARIANT.now))}
          </a>
        </div>
        <div className="comment-body">
          <p>
            <span>{words(post)}</span>
          </p>
        </div>
        <div className="comment-actions">
          <span>
            <a href="#like" className="like-button">
              Like ({post.counts.likes})
            </a>
          </span>
          <span>
            <a onClick={() => setOpen(true)}>Reply</a>
          </span>
        </div>
      </div>
      {open && <Form target={post.id} bySubmit close={() => setOpen(false)} />}
      {answers.length > 0 && (
        <div className="comment-list">
          <div className="comment-list-items">
            {answers.map((answer) => (
              <Comment key={answer.id} post={answer} />
            ))}
          </div>
        </div>
      )}
    </div>
  );
}

interface FormProps {
  readonly target: string;
  /** Sent by the form itself, or by a button that is none of the form's. */
  readonly bySubmit: boolean;
  readonly close?: () => void;
}

function Form({ target, bySubmit, close }: FormProps) {
  const [text, setText] = useState('');
  const busy = useRef(false);
  const publish = async () => {
    if (busy.current || text.trim() === '') return;
    busy.current = true;
    await send('substack', 'reply', text, target);
    busy.current = false;
    setText('');
    close?.();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void publish();
  };
  return (
    <div data-test-id="comment-input">
      <form className="form comment-input" noValidate onSubmit={submit}>
        <textarea
          name="body"
          placeholder="Write a comment..."
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void publish();
          }}
        />
        <button
          type={bySubmit ? 'submit' : 'button'}
          name="post"
          className="button primary"
          data-sandbox="send"
          onClick={bySubmit ? undefined : () => void publish()}
        >
          Post
        </button>
      </form>
    </div>
  );
}
