/** @jsxImportSource react */
/** The repost button and what it opens, in a layer of its own: repost (or take it back), and quote. */
import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { FeedPost } from '../feed.ts';
import { abbreviate } from '../shared/numbers.ts';
import { VARIANT } from '../shared/page.ts';
import { toggleRepost, useReposted } from '../shared/reposts.ts';
import { Icon, Press } from './controls.tsx';
import { dialog } from './state.ts';
import { W } from './words.ts';

export function RepostButton({ post }: { post: FeedPost }) {
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const reposted = useReposted(post.id);
  const count = post.counts.reposts + post.counts.quotes + (reposted ? 1 : 0);
  return (
    <div ref={place}>
      <Press press={() => setOpen(true)} className={reposted ? 'press on' : 'press'} sandbox="repost">
        <div>
          <Icon shape="repost" label={reposted ? W.reposted : W.repost} />
          {count > 0 && <Count count={count} />}
        </div>
      </Press>
      {open && <Menu post={post} reposted={reposted} anchor={place.current} close={() => setOpen(false)} />}
    </div>
  );
}

export function Count({ count }: { count: number }) {
  return (
    <span className="count">
      <div>
        <span className="number" dir="auto">
          {abbreviate(count)}
        </span>
      </div>
    </span>
  );
}

interface MenuProps {
  readonly post: FeedPost;
  readonly reposted: boolean;
  readonly anchor: HTMLElement | null;
  readonly close: () => void;
}

function Menu({ post, reposted, anchor, close }: MenuProps) {
  const box = useRef<HTMLDivElement>(null);
  const place = anchor?.getBoundingClientRect();

  useEffect(() => {
    box.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus({ preventScroll: true });
    const outside = (event: Event) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) close();
    };
    const onEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close();
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('keydown', onEscape);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('keydown', onEscape);
    };
  }, [close]);

  const repost = (event: { readonly isTrusted: boolean }) => {
    if (VARIANT.ignoreScript && !event.isTrusted) return;
    close();
    toggleRepost('threads', post.id);
  };

  return createPortal(
    <div ref={box} role="menu" className="menu" style={{ left: place?.left ?? 0, top: place?.bottom ?? 0 }}>
      <Press
        role="menuitem"
        className="menu-item"
        press={(event) => repost(event.nativeEvent)}
        sandbox="repost-item"
      >
        <span dir="auto">{reposted ? W.remove : W.repost}</span>
        <Icon shape="repost" label={reposted ? W.remove : W.repost} />
      </Press>
      <Press
        role="menuitem"
        className="menu-item"
        sandbox="quote-item"
        press={() => {
          close();
          dialog.set({ quote: post.id });
        }}
      >
        <span dir="auto">{W.quote}</span>
        <Icon shape="quote" label={W.quote} />
      </Press>
    </div>,
    document.querySelector('#layers') ?? document.body,
  );
}
