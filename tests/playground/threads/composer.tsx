/** @jsxImportSource react */
/** The dialog and the box below a post. Both send once, however often they are pressed. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { type FeedPost, ME, postById } from '../feed.ts';
import { send } from '../shared/send.ts';
import { useRemount } from '../shared/use-remount.ts';
import { useVanish } from '../shared/use-vanish.ts';
import { Icon, Press } from './controls.tsx';
import { Editor } from './editor.tsx';
import { Avatar, handle, PostBox } from './post.tsx';
import { dialog, type Purpose } from './state.ts';
import { toast } from './toast.tsx';
import { W } from './words.ts';

/** The drafts of a thread, and a way to send them that works once at a time. */
function useDrafts(purpose: Purpose, sent: () => void) {
  const [drafts, setDrafts] = useState<readonly string[]>(['']);
  const [sending, setSending] = useState(false);
  const busy = useRef(false);
  const text = drafts.join('\n\n').trim();
  const ready = text !== '' && !sending;
  const go = async () => {
    if (busy.current || !ready) return;
    busy.current = true;
    setSending(true);
    const move = purpose.replyTo !== undefined ? 'reply' : purpose.quote !== undefined ? 'quote' : 'post';
    try {
      await send('threads', move, text, purpose.replyTo ?? purpose.quote ?? null);
      setDrafts(['']);
      toast(W.sent);
      sent();
    } finally {
      busy.current = false;
      setSending(false);
    }
  };
  return { drafts, setDrafts, text, ready, go };
}

function change(at: number, text: string) {
  return (old: readonly string[]) => old.map((each, index) => (index === at ? text : each));
}

export function InlineBox({ post }: { post: FeedPost }) {
  const box = useRef<HTMLDivElement>(null);
  const remount = useRemount();
  const { drafts, setDrafts, ready, go } = useDrafts({ replyTo: post.id }, () => {});
  const [shown, setShown] = useState(true);
  const changed = useCallback((text: string) => setDrafts(change(0, text)), [setDrafts]);
  useVanish(
    box,
    useCallback(() => setShown(false), []),
  );
  if (!shown) return null;
  return (
    <div ref={box} className="inline" data-sandbox="inline">
      <Avatar who={ME} link={false} />
      <Editor
        key={remount}
        text={drafts[0] ?? ''}
        prompt={W.replyTo(handle(post.by))}
        autoFocus={false}
        changed={changed}
        send={() => void go()}
      />
      <div className="tools">
        <Press press={() => setTimeout(() => window.__playground.remount(), 150)}>
          <Icon shape="picture" label={W.media} />
        </Press>
        <Press press={() => dialog.set({ replyTo: post.id })}>
          <Icon shape="plus" label={W.expand} />
        </Press>
        <Press press={() => void go()} disabled={!ready} sandbox="send">
          <span style={{ ['--x-transform' as string]: 'rotate(90deg)' }}>
            <Icon shape="arrow" label={W.reply} />
          </span>
        </Press>
      </div>
    </div>
  );
}

/** In a layer beside the page, whatever is open in it. */
export function ComposeDialog({ purpose }: { purpose: Purpose }) {
  const box = useRef<HTMLDivElement>(null);
  const close = useCallback(() => dialog.set(undefined), []);
  const { drafts, setDrafts, text, ready, go } = useDrafts(purpose, close);
  const remount = useRemount();
  const [asking, setAsking] = useState(false);
  useVanish(box, close);

  const leave = useCallback(() => {
    if (text === '') close();
    else setAsking(true);
  }, [text, close]);
  useEffect(() => {
    const onEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') leave();
    };
    document.addEventListener('keydown', onEscape);
    return () => document.removeEventListener('keydown', onEscape);
  }, [leave]);

  const parent = purpose.replyTo === undefined ? undefined : postById(purpose.replyTo);
  const quoted = purpose.quote === undefined ? undefined : postById(purpose.quote);
  return createPortal(
    <div className="mask">
      <div role="dialog" className="dialog" ref={box}>
        <div aria-hidden="false">
          <div className="dialog-head">
            <Press press={leave}>
              <div>{W.cancel}</div>
            </Press>
            <h1 dir="auto">
              <span>{parent === undefined ? W.newThread : W.reply}</span>
            </h1>
          </div>
          <div className="dialog-body">
            {parent !== undefined && <PostBox post={parent} as="copy" />}
            {drafts.map((draft, at) => (
              <div key={`${remount}-${at}`} className="own">
                <Avatar who={ME} link={false} />
                <div className="own-main">
                  <span className="name" dir="auto">
                    <span className="name-in">{handle(ME)}</span>
                  </span>
                  <OneEditor
                    at={at}
                    draft={draft}
                    last={at === drafts.length - 1}
                    prompt={parent === undefined ? W.prompt : W.replyTo(handle(parent.by))}
                    setDrafts={setDrafts}
                    send={() => void go()}
                  />
                  {at === 0 && quoted !== undefined && (
                    <div className="quoted">
                      <PostBox post={quoted} as="quoted" />
                    </div>
                  )}
                  <Press press={() => setTimeout(() => window.__playground.remount(), 150)}>
                    <Icon shape="picture" label={W.media} />
                  </Press>
                </div>
              </div>
            ))}
            <Press press={() => setDrafts((old) => [...old, ''])} sandbox="add">
              <div>{W.addToThread}</div>
            </Press>
          </div>
          <div className="dialog-foot">
            <Press popup>
              <div>{W.whoReplies}</div>
            </Press>
            <Press press={() => void go()} disabled={!ready} className="send" sandbox="send">
              <div>{W.post}</div>
            </Press>
          </div>
          {asking && (
            <div className="ask">
              <p>{W.discard}</p>
              <Press press={close}>
                <div>{W.remove}</div>
              </Press>
              <Press press={() => setAsking(false)}>
                <div>{W.cancel}</div>
              </Press>
            </div>
          )}
        </div>
      </div>
    </div>,
    document.querySelector('#layers') ?? document.body,
  );
}

interface OneEditorProps {
  readonly at: number;
  readonly draft: string;
  readonly last: boolean;
  readonly prompt: string;
  readonly setDrafts: (change: (old: readonly string[]) => readonly string[]) => void;
  readonly send: () => void;
}

function OneEditor({ at, draft, last, prompt, setDrafts, send }: OneEditorProps) {
  const changed = useCallback((text: string) => setDrafts(change(at, text)), [at, setDrafts]);
  return <Editor text={draft} prompt={prompt} autoFocus={last} changed={changed} send={send} />;
}
