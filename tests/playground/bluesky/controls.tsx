/** @jsxImportSource react */
import type { FeedPost } from '../feed.ts';
import { Icon } from '../shared/icon.tsx';
import { abbreviate } from '../shared/numbers.ts';
import { testId } from '../shared/test-id.ts';
import { composer } from './composer-state.ts';
import { RepostButton } from './repost-menu.tsx';
import { W } from './words.ts';

/** Reply, repost, like and the rest. The labels of reply and like carry exact counts, in localised words. */
export function Controls({ post }: { post: FeedPost }) {
  const { replies, likes } = post.counts;
  return (
    <div className="controls">
      <div className="controls-left">
        <div>
          <button
            type="button"
            role="button"
            tabIndex={0}
            aria-label={W.replies(replies)}
            aria-pressed={false}
            className="control"
            {...testId('replyBtn')}
            onClick={(event) => {
              event.stopPropagation();
              composer.set({ replyTo: post.id });
            }}
          >
            <Icon name="reply" />
            {replies > 0 && <div dir="auto">{abbreviate(replies)}</div>}
          </button>
        </div>
        <div>
          <RepostButton post={post} />
        </div>
        <div>
          <button
            type="button"
            role="button"
            tabIndex={0}
            aria-label={W.likes(likes)}
            aria-pressed={false}
            className="control"
            {...testId('likeBtn')}
            onClick={(event) => event.stopPropagation()}
          >
            <div>
              <Icon name="like" />
            </div>
            {likes > 0 && (
              <div dir="auto" {...testId('likeCount')}>
                {abbreviate(likes)}
              </div>
            )}
          </button>
        </div>
        <div />
      </div>
      <div className="controls-right">
        <Idle name="postBookmarkBtn" icon="bookmark" />
        <Idle name="postShareBtn" icon="share" />
        <Idle name="postDropdownBtn" icon="more" />
      </div>
    </div>
  );
}

function Idle({ name, icon }: { name: string; icon: 'bookmark' | 'share' | 'more' }) {
  return (
    <div>
      <button
        type="button"
        role="button"
        tabIndex={0}
        aria-label={icon}
        className="control"
        {...testId(name)}
        onClick={(event) => event.stopPropagation()}
      >
        <Icon name={icon} />
      </button>
    </div>
  );
}
