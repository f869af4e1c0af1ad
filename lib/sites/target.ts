/** Finding out which post a composer answers, when the composer itself tells only part of it. */
import type { Counts, Post } from '@/lib/types';
import type { Intent, Page, Site } from './site';
import { sameWords } from './text';

export const NO_COUNTS: Counts = { replies: null, reposts: null, quotes: null, likes: null };

/** A post with nothing known but what is given. */
export function aPost(known: Partial<Post>): Post {
  return {
    author: null,
    text: '',
    time: null,
    permalink: null,
    counts: NO_COUNTS,
    alt: null,
    quoted: null,
    answers: null,
    ...known,
  };
}

/**
 * The whole of a post of which a composer shows `shown`: the remembered press if it is the same post, else a post
 * in the page with the same words (and author, where shown), else what is shown.
 */
export function wholePost(
  shown: Post,
  site: Pick<Site, 'posts' | 'post'>,
  page: Page,
  intent?: Intent,
): Post {
  if (intent && (isSame(shown, intent.post) || isBare(shown, intent.post))) return merge(shown, intent.post);
  let alike: Post | undefined;
  for (const element of site.posts(page)) {
    const post = site.post(element, page);
    for (const candidate of [post, post?.quoted && aPost(post.quoted)]) {
      if (!candidate || !isSame(shown, candidate)) continue;
      // Two posts may begin alike: the one with all the same words goes before one with the same beginning.
      if (candidate.text.length === shown.text.length) return merge(shown, candidate);
      alike ??= candidate;
    }
  }
  return alike ? merge(shown, alike) : shown;
}

/** A picture without words, shown by a composer that names nobody: nothing speaks against the press that opened it. */
function isBare(shown: Post, other: Post): boolean {
  return !shown.author && !shown.text && !shown.permalink && !other.text;
}

function isSame(shown: Post, other: Post): boolean {
  if (shown.permalink && other.permalink) return shown.permalink === other.permalink;
  if (shown.author && other.author && shown.author.toLowerCase() !== other.author.toLowerCase()) return false;
  if (!shown.text && !other.text) return Boolean(shown.author && other.author);
  return sameWords(shown.text, other.text);
}

/** What is known from either; the page's own post is fuller than the composer's copy of it. */
function merge(shown: Post, whole: Post): Post {
  return {
    author: whole.author || shown.author,
    text: whole.text.length >= shown.text.length ? whole.text : shown.text,
    time: whole.time || shown.time,
    permalink: whole.permalink || shown.permalink,
    counts: whole.counts === NO_COUNTS ? shown.counts : whole.counts,
    alt: whole.alt || shown.alt,
    quoted: whole.quoted ?? shown.quoted,
    answers: whole.answers ?? shown.answers,
  };
}
