/** @jsxImportSource preact */
import { createPortal } from 'preact/compat';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type FeedPost, ME, person, postById, publishedAt } from '../feed.ts';
import { abbreviate, mediumDate, shortAge } from '../shared/numbers.ts';
import { VARIANT } from '../shared/page.ts';
import { acctOf } from '../shared/people.ts';
import { avatar } from '../shared/pictures.ts';
import { Icon, Item, Menu } from './menu.tsx';
import { c } from './names.ts';
import { Media, NameText, Words } from './parts.tsx';
import phanpy from './site.ts';
import { keyOf, showCompose, toggleBoost, useStates } from './states.ts';

const SIZES = { s: 'small', m: 'medium', l: 'large' } as const;

interface StatusProps {
  readonly post: FeedPost;
  readonly size?: 's' | 'm' | 'l';
  /** In a composer: neither menu nor keys. */
  readonly preview?: boolean;
  /** Quoted inside another. */
  readonly quoted?: boolean;
}

export function Status({ post, size = 'm', preview = false, quoted = false }: StatusProps) {
  const boosted = useStates().boosted.has(post.id);
  const [menu, setMenu] = useState(false);
  const article = useRef<HTMLElement>(null);
  const silent = preview || quoted;

  // Keys are bound to the row around a post, where there is one.
  useEffect(() => {
    const row =
      article.current?.closest<HTMLElement>(`.${c('timeline-item')}, .${c('status-focus')}`) ??
      article.current;
    if (silent || row === null) return;
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof Element && event.target.matches('input, textarea, select')) return;
      if (event.key.toLowerCase() === 'r') showCompose({ reply: post.id }, event.shiftKey);
      else if (event.key === 'q') showCompose({ quote: post.id });
      else if (event.key === 'B' && (!VARIANT.ignoreScript || event.isTrusted)) toggleBoost(post.id);
    };
    row.addEventListener('keydown', pressed);
    return () => row.removeEventListener('keydown', pressed);
  }, [post.id, silent]);

  const at = publishedAt(post, VARIANT.now);
  const inner = post.quotes === undefined || quoted || preview ? undefined : postById(post.quotes);
  const time = (
    <time dateTime={at.toISOString()} title={at.toLocaleString()}>
      {shortAge(at, VARIANT.now, VARIANT.lang)}
    </time>
  );
  const path = phanpy.pathOf(post.id).slice(1);
  return (
    <article
      ref={article}
      data-state-post-id={VARIANT.broken ? undefined : keyOf(post.id)}
      tabIndex={-1}
      class={c(
        `status visibility-public ${SIZES[size]}${quoted ? ' status-card' : ''}${menu ? ' status-menu-open' : ''}`,
      )}
      onContextMenu={(event) => {
        if (silent || size === 'l' || (event.target as Element).closest('a')) return;
        event.preventDefault();
        setMenu(true);
      }}
    >
      {size !== 'l' && (
        <div class={c('status-badge')}>{boosted && <Icon name="rocket" className="reblog" />}</div>
      )}
      {size !== 's' && (
        <a
          href="#/"
          tabIndex={-1}
          title={`@${acctOf(person(post.by))}`}
          onClick={(event) => event.preventDefault()}
        >
          <img src={avatar(post.by, person(post.by).name)} alt="" width={50} />
        </a>
      )}
      <div class={c('container')}>
        <div class={c('meta')}>
          <span class={c('meta-name')}>
            <NameText who={post.by} full={size === 'l'} picture={size === 's'} />
          </span>{' '}
          {size !== 'l' &&
            (silent ? (
              <span class={c('time')}>{time}</span>
            ) : (
              <a
                href={path}
                class={c('time')}
                onClick={(event) => {
                  event.preventDefault();
                  event.stopPropagation();
                  setMenu(true);
                }}
              >
                {time}
              </a>
            ))}
        </div>
        <div class={c('content-container')}>
          {post.warning !== undefined && (
            <div class={c('content spoiler-content')} dir="auto">
              <p>{post.warning}</p>
            </div>
          )}
          <Words post={post} />
          <Media post={post} />
          {inner !== undefined && (
            <div class={c('status-card-container')}>
              <a class={c('status-card-link quote-post-native')} href={phanpy.pathOf(inner.id).slice(1)}>
                <Status post={inner} size="s" quoted />
              </a>
            </div>
          )}
        </div>
        {size === 'l' && !silent && (
          <>
            <div class={c('extra-meta')}>
              <span>Public</span> •{' '}
              <a
                href={`https://mastodon.social/@${acctOf(person(post.by))}/${phanpy.siteIdOf(post.id)}`}
                target="_blank"
                rel="noopener"
              >
                <time class={c('created')} dateTime={at.toISOString()}>
                  {mediumDate(at, VARIANT.lang)}
                </time>
              </a>
            </div>
            <Actions post={post} boosted={boosted} />
          </>
        )}
      </div>
      {menu &&
        createPortal(
          <ContextMenu post={post} boosted={boosted} close={() => setMenu(false)} />,
          document.body,
        )}
    </article>
  );
}

/** Under the post a page is about; boosting asks in a menu beside the button (`menu-confirm.jsx`). */
function Actions({ post, boosted }: { post: FeedPost; boosted: boolean }) {
  const [menu, setMenu] = useState(false);
  const { replies, reposts, quotes, likes } = post.counts;
  const number = (n: number) => n > 0 && <small title={String(n)}>{abbreviate(n)}</small>;
  return (
    <div class={c('actions')}>
      <div class={c('action has-count')}>
        <button
          type="button"
          title="Reply"
          class={c('plain reply-button')}
          onClick={(event) => showCompose({ reply: post.id }, event.shiftKey)}
        >
          <Icon name="comment" /> {number(replies)}
        </button>
      </div>
      <div class={c('action has-counts')}>
        <button
          type="button"
          title="Boost/Quote…"
          class={c(`plain reblog-button${boosted ? ' checked' : ''}`)}
          onClick={() => setMenu(!menu)}
        >
          <Icon name={reposts <= 0 && quotes > 0 ? 'quote' : 'rocket'} /> {number(reposts)}
          {reposts > 0 && quotes > 0 && <small>+</small>}
          {number(quotes)}
        </button>
        {menu && <BoostMenu post={post} boosted={boosted} close={() => setMenu(false)} />}
      </div>
      <div class={c('action has-count')}>
        <button type="button" title="Like" class={c('plain favourite-button')}>
          <Icon name="heart" /> {number(likes)}
        </button>
      </div>
      {post.by === ME && (
        <button type="button" class={c('plain edit')} onClick={() => showCompose({ edit: post.id })}>
          Edit
        </button>
      )}
    </div>
  );
}

interface BoostProps {
  readonly post: FeedPost;
  readonly boosted: boolean;
  readonly close: () => void;
}

function BoostMenu({ post, boosted, close }: BoostProps) {
  return (
    <Menu emphasized close={close}>
      <Item
        act={() => {
          close();
          toggleBoost(post.id);
        }}
      >
        <Icon name="rocket" />
        <span>{boosted ? 'Unboost' : 'Boost'}</span>
      </Item>
      <Item
        act={() => {
          close();
          showCompose({ quote: post.id });
        }}
      >
        <Icon name="quote" />
        <span>Quote</span>
      </Item>
    </Menu>
  );
}

/** Beside the page, with nothing that ties it to its post but that post's own class. */
function ContextMenu({ post, boosted, close }: BoostProps) {
  const [further, setFurther] = useState(false);
  return (
    <Menu close={close}>
      <Item
        act={() => {
          close();
          showCompose({ reply: post.id });
        }}
      >
        <Icon name="comment" />
        <span>Reply</span>
      </Item>
      <li class={c(`szh-menu__submenu menu-reblog${boosted ? ' checked' : ''}`)} role="presentation">
        <div
          role="menuitem"
          aria-haspopup="true"
          tabIndex={-1}
          class={c('szh-menu__item szh-menu__item--submenu')}
          onClick={() => setFurther(true)}
        >
          <Icon name="rocket" />
          <span>Boost/Quote…</span>
        </div>
        {further && <BoostMenu post={post} boosted={boosted} close={close} />}
      </li>
    </Menu>
  );
}
