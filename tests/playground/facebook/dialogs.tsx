/** @jsxImportSource react */
import { useRef, useState } from 'react';
import { ME, person, postById } from '../feed.ts';
import { Icon } from '../shared/icon.tsx';
import { plainText } from '../shared/text.ts';
import { useRemount } from '../shared/use-remount.ts';
import { useVanish } from '../shared/use-vanish.ts';
import { Button } from './button.tsx';
import { Editor } from './editor.tsx';
import { unlessBroken } from './marks.ts';
import { dialog, type Opened, publish } from './state.ts';

const close = () => dialog.set(undefined);

/** The dialogs that things are written in: sharing, a new post, changing one. */
export function Dialogs() {
  const opened = dialog.use();
  if (opened === undefined) return null;
  return (
    <div className="backdrop">
      {opened.kind === 'share' ? <ShareDialog post={opened.post} /> : <PostDialog opened={opened} />}
    </div>
  );
}

function Title({ words }: { words: string }) {
  return (
    <div className="dialog-top">
      <h2>{words}</h2>
      <Button aria-label="Close" pressed={close}>
        <Icon name="close" />
      </Button>
    </div>
  );
}

/** No form. "Share now" is there with words and without; below it are people and places to send it to. */
function ShareDialog({ post }: { post: string }) {
  const box = useRef<HTMLDivElement>(null);
  const [text, setText] = useState('');
  const busy = useRef(false);
  const remount = useRemount();
  useVanish(box, close);
  const share = async () => {
    if (busy.current) return;
    busy.current = true;
    if (await publish(text.trim() === '' ? 'repost' : 'quote', text.trim(), post)) close();
    else busy.current = false;
  };
  return (
    <div ref={box} role="dialog" className="dialog" aria-label="Share">
      <Title words="Share" />
      <div className="editor">
        <Editor
          key={remount}
          text={text}
          label="Say something about this…"
          sendsOnEnter={false}
          changed={setText}
          send={() => void share()}
        />
      </div>
      <Button aria-label="Share now" className="send" data-sandbox="send" pressed={() => void share()}>
        <span>Share now</span>
      </Button>
      <h3>Send in Messenger</h3>
      <div role="list">
        <div role="listitem">
          <Button pressed={close}>
            <span>{person('wren').name}</span>
          </Button>
        </div>
      </div>
    </div>
  );
}

function PostDialog({ opened }: { opened: Exclude<Opened, { kind: 'share' }> }) {
  const box = useRef<HTMLDivElement>(null);
  const edited = opened.kind === 'edit' ? postById(opened.post) : undefined;
  const [text, setText] = useState(edited ? plainText(edited.text, (key) => person(key).name) : '');
  const busy = useRef(false);
  const remount = useRemount();
  useVanish(box, close);
  const submit = async () => {
    if (busy.current || text.trim() === '') return;
    busy.current = true;
    if (edited) {
      await fetch('/__edit', { method: 'PUT', body: text });
      close();
    } else if (await publish('post', text, null)) close();
    else busy.current = false;
  };
  const name = edited ? 'Save' : 'Post';
  return (
    <div ref={box} role="dialog" className="dialog" aria-label={edited ? 'Edit post' : 'Create post'}>
      <Title words={edited ? 'Edit post' : 'Create post'} />
      <form {...unlessBroken({ method: 'POST' })} onSubmit={(event) => event.preventDefault()}>
        <div className="editor">
          <Editor
            key={remount}
            text={text}
            label={`What's on your mind, ${person(ME).name}?`}
            sendsOnEnter={false}
            changed={setText}
            send={() => void submit()}
          />
        </div>
        <div>
          <span>Add to your post</span>
          <Button aria-label="Photo/video" pressed={() => window.__playground.remount()}>
            <Icon name="picture" />
          </Button>
        </div>
        <Button
          aria-label={name}
          className="send"
          data-sandbox="send"
          disabled={text.trim() === ''}
          pressed={() => void submit()}
        >
          <span>{name}</span>
        </Button>
      </form>
    </div>
  );
}
