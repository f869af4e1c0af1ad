/** A pretend post and a pretend composer. The guard that holds them is the real one; nothing of this is real otherwise. */
import type { Post } from '@/lib/types';

export interface TryItProps {
  readonly post: Post;
  readonly draft: string;
  /** What came of it, as a sentence; empty while nothing has. */
  readonly came: string;
  /** The pretend site has been told to send. */
  onSend(text: string): void;
}

export function TryIt({ post, draft, came, onSend }: TryItProps) {
  const { replies, quotes, likes } = post.counts;
  return (
    <section class="try" aria-label="A pretend site">
      <article class="pretend" data-pretend="post">
        <p>
          <b>Rowan</b> <span class="soft">{post.author} · 3 hours</span>
        </p>
        <p>{post.text}</p>
        <p class="soft">
          {replies} replies · {quotes} quotes · {likes} likes
        </p>
      </article>
      <form
        class="pretend"
        data-pretend="composer"
        onSubmit={(event) => {
          event.preventDefault();
          onSend(event.currentTarget.querySelector('textarea')?.value ?? '');
        }}
      >
        <label for="pretend-draft">Your quote</label>
        <textarea id="pretend-draft" rows={3} dir="auto" defaultValue={draft} />
        <p class="ways">
          <button type="submit" data-pretend="send" class="first">
            Quote
          </button>
          <span class="soft">Pretend. Nothing is sent, kept or logged.</span>
        </p>
      </form>
      <p class="came" role="status">
        {came}
      </p>
    </section>
  );
}
