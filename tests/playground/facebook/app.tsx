/** @jsxImportSource react */
import { useState } from 'react';
import { allPostIds, ME, person, postById, timeline } from '../feed.ts';
import { VARIANT } from '../shared/page.ts';
import { usePath } from '../shared/router.ts';
import { useGrowing } from '../shared/use-growing.ts';
import { Button } from './button.tsx';
import { Dialogs } from './dialogs.tsx';
import { Editor } from './editor.tsx';
import { Post } from './post.tsx';
import facebook from './site.ts';
import { dialog, toast } from './state.ts';

export function App() {
  const path = usePath();
  const id = allPostIds().find((each) => facebook.pathOf(each) === path);
  const post = id === undefined ? undefined : postById(id);
  const said = toast.use();
  return (
    <div>
      <div role="banner">
        <a aria-label="Facebook" href="/" role="link">
          facebook
        </a>
        <input type="search" role="combobox" aria-label="Search Facebook" />
      </div>
      <div className="shell">
        <div role="navigation">
          <a href={`https://www.facebook.com${facebook.profileOf(ME)}`} role="link">
            {person(ME).name}
          </a>
          <a href="/friends/" role="link">
            Friends
          </a>
        </div>
        <div role="main">{post === undefined ? <Feed /> : <Post key={post.id} post={post} isOwnPage />}</div>
        {post === undefined && <Chat />}
      </div>
      <Dialogs />
      {said !== undefined && <div className="sandbox-toast">{said}</div>}
    </div>
  );
}

function Feed() {
  const entries = timeline(VARIANT.count);
  const [shown, end] = useGrowing(entries.length, 12);
  return (
    <>
      <div role="region" aria-label="Create a post" className="post">
        <a aria-label={person(ME).name} href={facebook.profileOf(ME)} role="link" />
        <Button pressed={() => dialog.set({ kind: 'new' })}>
          <span>What's on your mind?</span>
        </Button>
      </div>
      <div role="feed">
        {entries.slice(0, shown).map((entry, at) => {
          const post = postById(entry.post);
          return (
            <div key={at} aria-posinset={at + 1}>
              {post && <Post post={post} />}
            </div>
          );
        })}
        <div ref={end} />
      </div>
    </>
  );
}

/** A conversation with one person. Enter sends there, too, and it is nobody else's affair. */
function Chat() {
  const [said, setSaid] = useState<string[]>([]);
  const [text, setText] = useState('');
  return (
    <div role="dialog" aria-label="Chat with Wren" className="chat">
      <div role="grid">
        {said.map((words, at) => (
          <div key={at} role="row">
            {words}
          </div>
        ))}
      </div>
      <div role="group" aria-label="Thread composer" className="editor">
        <Editor
          key={said.length}
          text=""
          label="Aa"
          sendsOnEnter
          changed={setText}
          send={() => setSaid([...said, text])}
        />
      </div>
    </div>
  );
}
