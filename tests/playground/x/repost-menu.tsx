/** @jsxImportSource react */
/**
 * The repost menu. Repost is a `div` that acts on click, or on Enter pressed and released, as react-native-web
 * does it; Quote is a link to `/compose/post`, where Enter makes the browser's own trusted click.
 */
import { type KeyboardEvent, type ReactNode, type SyntheticEvent, useEffect, useRef } from 'react';
import type { FeedPost } from '../feed.ts';
import { Icon } from '../shared/icon.tsx';
import { VARIANT } from '../shared/page.ts';
import { toggleRepost } from '../shared/reposts.ts';
import { isPlainClick } from '../shared/router.ts';
import { testId } from '../shared/test-id.ts';
import { compose } from './composer-state.ts';
import { Layer } from './layers.tsx';
import { W } from './words.ts';

interface RepostMenuProps {
  readonly post: FeedPost;
  readonly reposted: boolean;
  readonly anchor: HTMLElement | null;
  readonly close: (refocus: boolean) => void;
}

const CONFIRM = VARIANT.era === 2026 ? 'repostConfirm' : 'retweetConfirm';

export function RepostMenu({ post, reposted, anchor, close }: RepostMenuProps) {
  const box = useRef<HTMLDivElement>(null);
  const place = anchor?.getBoundingClientRect();

  useEffect(() => {
    box.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus({ preventScroll: true });
    const onEscape = (event: globalThis.KeyboardEvent) => {
      if (event.key === 'Escape') close(true);
    };
    document.addEventListener('keydown', onEscape);
    return () => document.removeEventListener('keydown', onEscape);
  }, [close]);

  const arrows = (event: KeyboardEvent) => {
    const items = [...(box.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
    const here = items.indexOf(document.activeElement as HTMLElement);
    if (event.key === 'ArrowDown') items.at((here + 1) % items.length)?.focus();
    else if (event.key === 'ArrowUp') items.at(here - 1)?.focus();
    else return;
    event.preventDefault();
  };

  const repost = (event: SyntheticEvent | Event) => {
    if (VARIANT.ignoreScript && !event.isTrusted) return;
    close(true);
    toggleRepost('x', post.id);
  };

  return (
    <Layer>
      <div
        className="menu-layer"
        onClick={(event) => {
          event.stopPropagation();
          if (event.target === event.currentTarget) close(true);
        }}
      >
        <div
          ref={box}
          role="menu"
          tabIndex={-1}
          className="menu"
          style={{ left: Math.max(8, place?.left ?? 0), top: place?.bottom ?? 0 }}
          onKeyDown={arrows}
        >
          <div>
            <div>
              <div {...testId('Dropdown')}>
                <PressItem name={reposted ? 'unretweetConfirm' : CONFIRM} press={repost}>
                  <Icon name="repost" />
                  <div dir="ltr">
                    <span>{reposted ? W.undoRepost : W.repost}</span>
                  </div>
                </PressItem>
                <a
                  role="menuitem"
                  href={VARIANT.broken ? '#quote' : '/compose/post'}
                  className="menu-item"
                  onClick={(event) => {
                    if (!isPlainClick(event)) return;
                    event.preventDefault();
                    if (VARIANT.ignoreScript && !event.isTrusted) return;
                    close(false);
                    compose({ quote: post.id });
                  }}
                >
                  <Icon name="pen" />
                  <div dir="ltr">
                    <span>{W.quote}</span>
                  </div>
                </a>
              </div>
            </div>
          </div>
        </div>
      </div>
    </Layer>
  );
}

interface PressItemProps {
  readonly name: string;
  readonly press: (event: SyntheticEvent | Event) => void;
  readonly children: ReactNode;
}

/** react-native-web's press: a click, or Enter or Space going down here and coming up anywhere. */
function PressItem({ name, press, children }: PressItemProps) {
  const pending = useRef<(() => void) | undefined>(undefined);
  useEffect(() => () => pending.current?.(), []);
  return (
    <div
      role="menuitem"
      tabIndex={0}
      className="menu-item"
      {...testId(name)}
      onClick={press}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        pending.current?.();
        const released = (up: globalThis.KeyboardEvent) => {
          if (up.key !== event.key) return;
          pending.current?.();
          press(up);
        };
        document.addEventListener('keyup', released, true);
        pending.current = () => {
          document.removeEventListener('keyup', released, true);
          pending.current = undefined;
        };
      }}
    >
      {children}
    </div>
  );
}
