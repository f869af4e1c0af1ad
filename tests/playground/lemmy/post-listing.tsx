/** @jsxImportSource react */
import { type FeedPost, repliesTo } from '../feed.ts';
import { abbreviate } from '../shared/numbers.ts';
import { photo } from '../shared/pictures.ts';
import { startCrosspost } from './crosspost.ts';
import { c } from './names.ts';
import { Go, Icon, Markdown, MomentTime, PersonListing, partOf, plain } from './parts.tsx';
import lemmy from './site.ts';

/** A post holds itself twice, for narrow and for wide windows; the style shows one (0.19, `post-listing.tsx`). */
export function PostListing({ post, full = false }: { post: FeedPost; full?: boolean }) {
  return (
    <div className={c('post-listing mt-2')}>
      <div className={c('d-block d-sm-none')}>
        <article className={c('row post-container')}>
          <CreatedLine post={post} />
          <Title post={post} />
          <Thumbnail post={post} />
          <CommentsLine post={post} />
        </article>
      </div>
      <div className={c('d-none d-sm-block')}>
        <article className={c('row post-container')}>
          <div className={c('vote-bar small')}>
            <button type="button" className={c('btn')} aria-label="Upvote">
              <Icon name="arrow-up1" />
            </button>
            <div className={c('unselectable post-score')}>{abbreviate(post.counts.likes)}</div>
            <button type="button" className={c('btn')} aria-label="Downvote">
              <Icon name="arrow-down1" />
            </button>
          </div>
          <div>
            <Thumbnail post={post} />
            <Title post={post} />
            <CreatedLine post={post} />
            <CommentsLine post={post} />
          </div>
        </article>
      </div>
      {full && partOf(post).body !== '' && (
        <article id={c('postContent')} className={c('card my-2 p-2')}>
          <Markdown text={partOf(post).body} />
        </article>
      )}
    </div>
  );
}

function Title({ post }: { post: FeedPost }) {
  return (
    <div className={c('post-title')}>
      <h1 className={c('h5 d-inline')}>
        <Go className={c('link-dark')} title="Comments" to={lemmy.pathOf(post.id)}>
          <span className={c('d-inline')}>{plain(partOf(post).title)}</span>
        </Go>
      </h1>
    </div>
  );
}

function CreatedLine({ post }: { post: FeedPost }) {
  return (
    <div className={c('small mb-1')}>
      <PersonListing who={post.by} /> to{' '}
      <Go className={c('community-link')} to="/c/harbour">
        harbour
      </Go>{' '}
      · <MomentTime post={post} />
    </div>
  );
}

function Thumbnail({ post }: { post: FeedPost }) {
  if (post.image === undefined) return null;
  return (
    <button type="button" className={c('thumbnail rounded')} aria-label="Expand here">
      <picture>
        <img src={photo(post.image.hue)} alt={post.image.alt} className={c('pictrs-image')} />
      </picture>
    </button>
  );
}

function CommentsLine({ post }: { post: FeedPost }) {
  const path = lemmy.pathOf(post.id);
  const count = Math.max(post.counts.replies, repliesTo(post.id).length);
  return (
    <div className={c('d-flex text-muted')}>
      <Go className={c('btn btn-link')} title={`${count} comments`} to={`${path}?scrollToComments=true`}>
        <Icon name="message-square" />
        {count}
      </Go>
      <Go className={c('btn btn-link')} title="link" to={path}>
        <Icon name="link" />
      </Go>
      <a className={c('btn btn-link')} title="link" href={path}>
        <Icon name="fedilink" />
      </a>
      <Go
        className={c('btn btn-link crosspost')}
        title="cross-post"
        aria-label="cross-post"
        to="/create_post"
        onClick={() => startCrosspost(post.id)}
      >
        <Icon name="copy" />
      </Go>
    </div>
  );
}
