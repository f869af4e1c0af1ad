/** @jsxImportSource react */
import { ancestorsOf, type FeedPost, repliesTo } from '../feed.ts';
import { DetailedStatus } from './detailed-status.tsx';
import { c } from './names.ts';
import { Status } from './status.tsx';

/** A post with what it answers above and its answers below; no article elements on this page (4.5 capture). */
export function Thread({ post }: { post: FeedPost }) {
  return (
    <div className={c('item-list scrollable scrollable--flex')}>
      {ancestorsOf(post.id).map((ancestor) => (
        <Status key={ancestor.id} post={ancestor} inThread />
      ))}
      <DetailedStatus key={post.id} post={post} />
      {repliesTo(post.id).map((reply) => (
        <Status key={reply.id} post={reply} inThread />
      ))}
    </div>
  );
}
