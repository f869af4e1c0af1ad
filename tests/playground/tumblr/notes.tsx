/** @jsxImportSource react */
import { useRef, useState } from 'react';
import { person, repliesTo } from '../feed.ts';
import { send } from '../shared/send.ts';
import tumblr from './site.ts';

/** The notes below a post, with the box for a reply. */
export function Notes({ id }: { id: string }) {
  const [text, setText] = useState('');
  const busy = useRef(false);
  const publish = async () => {
    if (busy.current || text.trim() === '') return;
    busy.current = true;
    await send('tumblr', 'reply', text, id);
    busy.current = false;
    setText('');
  };
  return (
    <div className="notes">
      <div role="tablist">
        <button type="button" role="tab">
          Replies
        </button>
        <button type="button" role="tab">
          Reblogs
        </button>
      </div>
      <div className="reply">
        <textarea
          aria-label="Reply"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void publish();
          }}
        />
        <button
          type="button"
          aria-label="Reply"
          data-sandbox="send"
          disabled={text.trim() === ''}
          onClick={() => void publish()}
        >
          <span>Reply</span>
        </button>
      </div>
      <ul>
        {repliesTo(id).map((reply) => (
          <li key={reply.id}>
            <a href={tumblr.profileOf(reply.by)}>{tumblr.handleOf(person(reply.by))}</a>
            <span>{reply.text}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
