/** @jsxImportSource react */
import { type FormEvent, useState } from 'react';
import { navigate } from '../shared/router.ts';
import { send } from '../shared/send.ts';
import { beginning, NOTHING } from './crosspost.ts';
import { MarkdownTextarea } from './markdown-textarea.tsx';
import { c } from './names.ts';

/** The page of a new post; its body is a box with a form of its own, which sends nothing. */
export function CreatePost() {
  const [start] = useState(() => beginning.get());
  const [title, setTitle] = useState(start.title);
  const [body, setBody] = useState(start.body);
  const [sending, setSending] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (sending || title.trim() === '') return;
    setSending(true);
    await send('lemmy', start.of === null ? 'post' : 'quote', `${title}\n${body}`, start.of);
    beginning.set(NOTHING);
    navigate('/');
  };

  return (
    <div className={c('create-post container-lg')}>
      <div id={c('createPostForm')}>
        <h1 className={c('h4')}>Create Post</h1>
        <form className={c('post-form')} onSubmit={submit}>
          <textarea
            id={c('post-title')}
            className={c('form-control')}
            value={title}
            onChange={(event) => setTitle(event.currentTarget.value)}
            rows={1}
            required
            placeholder="Title"
          />
          <input type="url" id={c('post-url')} className={c('form-control')} placeholder="URL" />
          <MarkdownTextarea initial={start.body} changed={setBody} />
          <button type="submit" className={c('btn btn-secondary')} disabled={sending} data-sandbox="send">
            Create
          </button>
        </form>
      </div>
    </div>
  );
}
