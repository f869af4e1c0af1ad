/** @jsxImportSource react */
/**
 * The repost button and its menu, with the manners of Radix's dropdown menu as Bluesky uses it: portalled to
 * `<body>`, everything else hidden from assistive technology and deaf to pointers while it is open, items that
 * are divs, act on click, and turn Enter and Space into a click of their own (1.129 capture; Radix source).
 */
import { type KeyboardEvent, type MouseEvent, useEffect, useId, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { FeedPost } from '../feed.ts';
import { Icon } from '../shared/icon.tsx';
import { abbreviate } from '../shared/numbers.ts';
import { VARIANT } from '../shared/page.ts';
import { toggleRepost, useReposted } from '../shared/reposts.ts';
import { testId } from '../shared/test-id.ts';
import { composer } from './composer-state.ts';
import { W } from './words.ts';

export function RepostButton({ post }: { post: FeedPost }) {
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const reposted = useReposted(post.id);
  const id = `radix-${useId()}`;
  const count = post.counts.reposts + post.counts.quotes + (reposted ? 1 : 0);
  return (
    <div>
      <button
        ref={button}
        id={id}
        type="button"
        role="button"
        tabIndex={0}
        aria-expanded={open}
        aria-haspopup="menu"
        aria-label={W.repostOrQuote}
        aria-pressed={false}
        className={reposted ? 'control control-on' : 'control'}
        {...testId('repostBtn')}
        onClick={(event) => {
          event.stopPropagation();
          setOpen(!open);
        }}
      >
        <Icon name="repost" />
        {count > 0 && (
          <div dir="auto" {...testId('repostCount')}>
            {abbreviate(count)}
          </div>
        )}
      </button>
      {open &&
        createPortal(
          <Menu
            post={post}
            labelledBy={id}
            reposted={reposted}
            anchor={button.current}
            close={() => {
              setOpen(false);
              button.current?.focus({ preventScroll: true });
            }}
          />,
          document.body,
        )}
    </div>
  );
}

interface MenuProps {
  readonly post: FeedPost;
  readonly labelledBy: string;
  readonly reposted: boolean;
  readonly anchor: HTMLElement | null;
  readonly close: () => void;
}

function Menu({ post, labelledBy, reposted, anchor, close }: MenuProps) {
  const box = useRef<HTMLDivElement>(null);
  const place = anchor?.getBoundingClientRect();

  useEffect(() => {
    const node = box.current;
    if (node === null) return;
    const restore = hideTheRest(node);
    node.querySelector<HTMLElement>('[role="menuitem"]')?.focus({ preventScroll: true });
    const outside = (event: Event) => {
      if (event.target instanceof Node && !node.contains(event.target)) close();
    };
    const onEscape = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      close();
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('keydown', onEscape, true);
    return () => {
      restore();
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('keydown', onEscape, true);
    };
  }, [close]);

  const arrows = (event: KeyboardEvent) => {
    const items = [...(box.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
    const here = items.indexOf(document.activeElement as HTMLElement);
    if (event.key === 'Tab') event.preventDefault();
    else if (event.key === 'ArrowDown') items.at(Math.min(here + 1, items.length - 1))?.focus();
    else if (event.key === 'ArrowUp') items.at(Math.max(here - 1, 0))?.focus();
    else return;
    event.preventDefault();
  };

  return (
    <div
      ref={box}
      data-radix-popper-content-wrapper=""
      dir={VARIANT.lang === 'ar' ? 'rtl' : 'ltr'}
      className="menu-place"
      style={{ transform: `translate(${place?.left ?? 0}px, ${place?.bottom ?? 0}px)` }}
      onClick={(event) => event.stopPropagation()}
    >
      <div
        role="menu"
        aria-orientation="vertical"
        aria-labelledby={labelledBy}
        data-state="open"
        data-side="bottom"
        data-radix-menu-content=""
        className="menu"
        onKeyDown={arrows}
      >
        <div>
          <Item
            name="repostDropdownRepostBtn"
            label={reposted ? W.undoRepost : W.repost}
            act={() => {
              close();
              toggleRepost('bluesky', post.id);
            }}
          />
          <Item
            name="repostDropdownQuoteBtn"
            label={W.quotePost}
            act={() => {
              close();
              composer.set({ quote: post.id });
            }}
          />
        </div>
      </div>
    </div>
  );
}

function Item({ name, label, act }: { name: string; label: string; act: () => void }) {
  // The click that a trusted key makes is not trusted itself.
  const byKey = useRef(false);
  return (
    <div
      role="menuitem"
      tabIndex={-1}
      aria-label={label}
      className="menu-item"
      {...testId(name)}
      onClick={(event: MouseEvent) => {
        if (VARIANT.ignoreScript && !event.isTrusted && !byKey.current) return;
        act();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        byKey.current = event.isTrusted;
        event.currentTarget.click();
        byKey.current = false;
      }}
    >
      <div dir="auto">{label}</div>
      <div>
        <Icon name={name === 'repostDropdownQuoteBtn' ? 'pen' : 'repost'} />
      </div>
    </div>
  );
}

/** What Radix does to the rest of the page while a modal menu is open. Gives the way back. */
function hideTheRest(menu: HTMLElement): () => void {
  const others = [...document.body.children].filter((child) => !child.contains(menu));
  for (const other of others) {
    other.setAttribute('aria-hidden', 'true');
    other.setAttribute('data-aria-hidden', 'true');
  }
  const before = document.body.style.pointerEvents;
  document.body.style.pointerEvents = 'none';
  return () => {
    document.body.style.pointerEvents = before;
    for (const other of others) {
      other.removeAttribute('aria-hidden');
      other.removeAttribute('data-aria-hidden');
    }
  };
}
