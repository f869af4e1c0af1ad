/** @jsxImportSource react */
import { useRef, useState } from 'react';
import type { FeedPost } from '../feed.ts';
import { Icon, type IconName } from '../shared/icon.tsx';
import { abbreviate } from '../shared/numbers.ts';
import { useReposted } from '../shared/reposts.ts';
import { testId } from '../shared/test-id.ts';
import { compose } from './composer-state.ts';
import { Go } from './go.tsx';
import { RepostMenu } from './repost-menu.tsx';
import x from './site.ts';
import { W } from './words.ts';

/** Counts stand exact in labels, with localised words, and abbreviated in what is seen. */
export function ActionBar({ post }: { post: FeedPost }) {
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const reposted = useReposted(post.id);
  const { replies, likes } = post.counts;
  // X adds quotes to the reposts it shows.
  const reposts = post.counts.reposts + post.counts.quotes + (reposted ? 1 : 0);
  const views = likes * 51 + replies * 9;
  return (
    <div role="group" aria-label={W.counts(replies, reposts, likes, views)} className="actions">
      <div>
        <button
          type="button"
          role="button"
          aria-label={W.replyLabel(replies)}
          className="action"
          data-sandbox="reply"
          {...testId('reply')}
          onClick={() => compose({ replyTo: post.id })}
        >
          <Counted icon="reply" n={replies} />
        </button>
      </div>
      <div>
        <button
          ref={button}
          type="button"
          role="button"
          aria-expanded={open}
          aria-haspopup="menu"
          aria-label={W.repostLabel(reposts)}
          className={reposted ? 'action action-on' : 'action'}
          data-sandbox="repost"
          {...testId(reposted ? 'unretweet' : 'retweet')}
          onClick={() => setOpen(true)}
        >
          <Counted icon="repost" n={reposts} />
        </button>
        {open && (
          <RepostMenu
            post={post}
            reposted={reposted}
            anchor={button.current}
            close={(refocus) => {
              setOpen(false);
              if (refocus) button.current?.focus({ preventScroll: true });
            }}
          />
        )}
      </div>
      <div>
        <button
          type="button"
          role="button"
          aria-label={W.likeLabel(likes)}
          className="action"
          {...testId('like')}
        >
          <Counted icon="like" n={likes} />
        </button>
      </div>
      <div>
        <Go to={`${x.pathOf(post.id)}/analytics`} aria-label={`${views} ${W.views}`} className="action">
          <Counted icon="more" n={views} />
        </Go>
      </div>
      <div>
        <button
          type="button"
          role="button"
          aria-label={W.bookmark}
          className="action"
          {...testId('bookmark')}
        >
          <Icon name="bookmark" />
        </button>
      </div>
      <div>
        <button type="button" role="button" aria-haspopup="menu" aria-label={W.share} className="action">
          <Icon name="share" />
        </button>
      </div>
    </div>
  );
}

function Counted({ icon, n }: { icon: IconName; n: number }) {
  return (
    <div dir="ltr" className="counted">
      <div>
        <div />
        <Icon name={icon} />
      </div>
      <div>
        <span {...testId('app-text-transition-container')}>
          <span>
            <span>{n > 0 ? abbreviate(n) : ''}</span>
          </span>
        </span>
      </div>
    </div>
  );
}
