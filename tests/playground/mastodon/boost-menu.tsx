/** @jsxImportSource react */
import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { Icon } from '../shared/icon.tsx';
import { VARIANT } from '../shared/page.ts';
import { toggleRepost, useReposted } from '../shared/reposts.ts';
import { write } from './compose.ts';
import { c } from './names.ts';
import { W } from './words.ts';

interface Place {
  readonly left: number;
  readonly top: number;
}

/** 4.4 knows no quoting; `quick_boosting` is the person's own setting. Both leave a plain boost button. */
const NO_MENU = VARIANT.quickBoosting || VARIANT.mastodon.startsWith('4.4');

/**
 * The second action of a post. A click opens the menu, Shift-click boosts at once (4.5 source, `BoostButton`).
 * The menu hangs under `<body>` with nothing that ties it to the post (4.5 capture).
 */
export function BoostButton({ id }: { id: string }) {
  const boosted = useReposted(id);
  const button = useRef<HTMLButtonElement>(null);
  const [place, setPlace] = useState<Place>();

  const label = NO_MENU ? (boosted ? W.unboost : W.boost) : W.boostOrQuote;
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-label={label}
        aria-hidden="false"
        title={label}
        aria-expanded={NO_MENU ? undefined : place !== undefined}
        className={c(`icon-button${boosted ? ' active' : ''}`)}
        tabIndex={0}
        onClick={(event) => {
          if (VARIANT.ignoreScript && !event.isTrusted) return;
          if (NO_MENU || event.shiftKey) return toggleRepost('mastodon', id);
          const box = event.currentTarget.getBoundingClientRect();
          setPlace(place === undefined ? { left: box.left, top: box.bottom } : undefined);
        }}
      >
        <Icon name="repost" className={c('icon icon-retweet')} />
      </button>
      {place !== undefined &&
        createPortal(
          <Menu
            id={id}
            place={place}
            boosted={boosted}
            close={() => {
              setPlace(undefined);
              button.current?.focus({ preventScroll: true });
            }}
          />,
          document.body,
        )}
    </>
  );
}

interface MenuProps {
  readonly id: string;
  readonly place: Place;
  readonly boosted: boolean;
  readonly close: () => void;
}

function Menu({ id, place, boosted, close }: MenuProps) {
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    box.current?.querySelector('button')?.focus({ preventScroll: true });
    const outside = (event: Event) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) {
        close();
        event.stopPropagation();
      }
    };
    const keys = (event: KeyboardEvent) => {
      const items = [...(box.current?.querySelectorAll('button') ?? [])];
      const here = items.indexOf(document.activeElement as HTMLButtonElement);
      if (event.key === 'Escape') close();
      else if (event.key === 'ArrowDown') items.at((here + 1) % items.length)?.focus();
      else if (event.key === 'ArrowUp') items.at(here - 1)?.focus();
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    document.addEventListener('click', outside, true);
    document.addEventListener('keydown', keys, true);
    return () => {
      document.removeEventListener('click', outside, true);
      document.removeEventListener('keydown', keys, true);
    };
  }, [close]);

  const choose = (index: number) => (event: React.MouseEvent) => {
    if (VARIANT.ignoreScript && !event.isTrusted) return;
    event.preventDefault();
    close();
    if (index === 0) toggleRepost('mastodon', id);
    else write('quote', id);
  };

  return (
    <div
      ref={box}
      data-popper-placement="bottom-start"
      style={{
        position: 'fixed',
        inset: '0 auto auto 0',
        transform: `translate(${place.left}px, ${place.top}px)`,
      }}
    >
      <div className={c('dropdown-animation dropdown-menu bottom-start')}>
        <div className={c('dropdown-menu__arrow bottom-start')} />
        <div className={c('dropdown-menu__container')}>
          <ul className={c('dropdown-menu__container__list')}>
            <li className={c('dropdown-menu__item reblog-menu-item')}>
              <button type="button" data-index={VARIANT.broken ? undefined : 0} onClick={choose(0)}>
                <Icon name="repost" />
                <span className={c('dropdown-menu__item-content')}>{boosted ? W.unboost : W.boost}</span>
              </button>
            </li>
            <li className={c('dropdown-menu__item reblog-menu-item')}>
              <button type="button" data-index={VARIANT.broken ? undefined : 1} onClick={choose(1)}>
                <Icon name="pen" />
                <span className={c('dropdown-menu__item-content')}>{W.quote}</span>
              </button>
            </li>
          </ul>
        </div>
      </div>
    </div>
  );
}
