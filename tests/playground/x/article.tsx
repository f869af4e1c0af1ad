/** @jsxImportSource react */
import { type MouseEvent, useId } from 'react';
import { type FeedPost, person, postById, publishedAt } from '../feed.ts';
import { Icon } from '../shared/icon.tsx';
import { Nest } from '../shared/nest.tsx';
import { mediumDate } from '../shared/numbers.ts';
import { VARIANT } from '../shared/page.ts';
import { navigate } from '../shared/router.ts';
import { testId } from '../shared/test-id.ts';
import { ActionBar } from './action-bar.tsx';
import { Go } from './go.tsx';
import { AvatarBox, Photo, QuoteCard, TweetText, UserName } from './parts.tsx';
import x from './site.ts';
import { W } from './words.ts';

interface ArticleProps {
  readonly post: FeedPost;
  readonly repostedBy?: string | undefined;
  /** `focal`: the post a page is about, `tabindex=-1`. `copy`: the parent in a reply dialog, without a permalink. */
  readonly as?: 'item' | 'focal' | 'copy';
}

export function Article({ post, repostedBy, as = 'item' }: ArticleProps) {
  const id = useId();
  const quoted = post.quotes === undefined ? undefined : postById(post.quotes);
  const focal = as === 'focal';

  const open = (event: MouseEvent) => {
    if (as !== 'item' || post.ad === true || String(getSelection()) !== '') return;
    if (event.target instanceof Element && event.target.closest('a, button') !== null) return;
    navigate(x.pathOf(post.id));
  };

  return (
    <article
      role="article"
      aria-labelledby={`${id}-name ${id}-text`}
      tabIndex={as === 'item' ? 0 : -1}
      className={`article article-${as}`}
      {...testId('tweet')}
      onClick={open}
    >
      <Nest deep={2}>
        {repostedBy !== undefined && <SocialContext who={repostedBy} />}
        <div className="article-row">
          <div className="article-side">
            <div {...testId('Tweet-User-Avatar')}>
              <Nest deep={2}>
                <AvatarBox who={post.by} />
              </Nest>
            </div>
          </div>
          <div className="article-main">
            <div className="article-head">
              <Nest deep={2}>
                <div id={`${id}-name`}>
                  <UserName
                    post={post}
                    age={focal || post.ad === true ? 'none' : as === 'copy' ? 'plain' : 'link'}
                  />
                </div>
              </Nest>
              {post.ad === true && <span className="soft">{W.ad}</span>}
              <button
                type="button"
                aria-haspopup="menu"
                aria-label={W.more}
                className="action"
                {...testId('caret')}
              >
                <Icon name="more" />
              </button>
            </div>
            <div id={`${id}-text`}>
              <TweetText post={post} large={focal} />
            </div>
            <Photo post={post} />
            {quoted !== undefined && <QuoteCard post={quoted} labelledBy={`${id}-quote`} />}
            {focal && <Written post={post} />}
            {as !== 'copy' && (
              <Nest deep={2}>
                <ActionBar post={post} />
              </Nest>
            )}
            {focal && (
              <Go to={`${x.pathOf(post.id)}/quotes`} dir="ltr" className="soft">
                {W.viewQuotes}
              </Go>
            )}
          </div>
        </div>
      </Nest>
    </article>
  );
}

function SocialContext({ who }: { who: string }) {
  return (
    <div className="social-context">
      <div>
        <Icon name="repost" />
      </div>
      <Nest deep={2}>
        <Go to={x.profileOf(who)} dir="ltr" className="soft">
          <span {...testId('socialContext')}>
            <span dir="ltr">
              <span>{person(who).name}</span>
            </span>{' '}
            {W.reposted}
          </span>
        </Go>
      </Nest>
    </div>
  );
}

/** The focal post's time, below its words; here is the one link to itself. */
function Written({ post }: { post: FeedPost }) {
  const at = publishedAt(post, VARIANT.now);
  const written = mediumDate(at, VARIANT.lang);
  return (
    <div className="written">
      <div dir="ltr">
        <Go to={x.pathOf(post.id)} aria-label={written} className="soft">
          <time dateTime={at.toISOString()}>{written}</time>
        </Go>
      </div>
    </div>
  );
}
