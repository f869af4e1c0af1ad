/** The new pages' light tree: everything is said in attributes, and what is shown fills slots. */
import { type FeedPost, ME, postById, publishedAt, repliesTo, timeline } from '../feed.ts';
import { VARIANT } from '../shared/page.ts';
import { photo } from '../shared/pictures.ts';
import { tag } from './elements.ts';
import {
  byFullname,
  escaped,
  fullnameOf,
  nameOf,
  PLACE,
  paragraphs,
  pathOf,
  postAt,
  wordsOf,
} from './names.ts';

/** An element by its name, its attributes (`undefined` leaves one out) and its content. */
function element(
  name: string,
  attributes: Record<string, string | number | undefined>,
  content = '',
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  return `<${tag(name)}${written.join('')}>${content}</${tag(name)}>`;
}

/** Attributes that a reader goes by; a redesign has none of them. */
function marks(
  attributes: Record<string, string | number | undefined>,
): Record<string, string | number | undefined> {
  return VARIANT.broken ? {} : attributes;
}

export function app(): { readonly type: string; readonly html: string } {
  const post = postAt(location.pathname);
  const [type, main] = /\/submit\/?$/.test(location.pathname)
    ? ['post_submit', submitPage()]
    : post === undefined
      ? ['home', feed()]
      : ['post_detail', thread(post)];
  const me = VARIANT.broken
    ? ''
    : `<after-login-toast-dispatcher username="${nameOf(ME)}"></after-login-toast-dispatcher>`;
  const header = `<header><nav><a id="reddit-logo" href="/">Home</a> <a href="/submit">Create</a></nav></header>`;
  return { type, html: `${header}${me}<main id="main-content">${main}</main>` };
}

function feed(): string {
  const posts = timeline(VARIANT.count).flatMap(({ post }) => postById(post) ?? []);
  return posts
    .filter(({ replyTo }) => replyTo === undefined)
    .map((post) => `<article>${postElement(post)}</article>`)
    .join('<hr>');
}

function thread(post: FeedPost): string {
  return `${postElement(post)}${host(fullnameOf(post))}<div id="comment-tree">${repliesTo(post.id).map(commentElement).join('')}</div>`;
}

function postElement(post: FeedPost): string {
  const { title, body } = wordsOf(post);
  const quoted = post.quotes === undefined ? undefined : postById(post.quotes);
  const image = post.image;
  const picture = image && `<img alt="${escaped(image.alt)}" src="${photo(image.hue)}" width="480">`;
  const media = quoted ? card(quoted) : picture;
  const attributes = marks({
    id: fullnameOf(post),
    author: nameOf(post.by),
    permalink: pathOf(post.id),
    'post-title': title,
    'post-type': quoted ? 'crosspost' : image ? 'image' : 'text',
    score: post.counts.likes,
    'comment-count': post.counts.replies,
    'created-timestamp': publishedAt(post, VARIANT.now).toISOString().replace('Z', '000+0000'),
  });
  const name = post.ad ? 'shreddit-ad-post' : 'shreddit-post';
  const share = element('shreddit-post-share-button', { slot: 'share-button', 'post-id': fullnameOf(post) });
  return element(
    name,
    attributes,
    `<span slot="credit-bar"><a href="/user/${nameOf(post.by)}/">u/${nameOf(post.by)}</a></span><h2 slot="title"><a href="${pathOf(post.id)}">${escaped(title)}</a></h2><div slot="text-body"><div class="md">${paragraphs(body)}</div></div>${media ? `<div slot="post-media-container">${media}</div>` : ''}${share}`,
  );
}

/** What a crosspost shows of the post it passes on. */
function card(post: FeedPost): string {
  const { title, body } = wordsOf(post);
  return `<div class="crosspost-credit-bar"><a href="/r/${PLACE}/">r/${PLACE}</a> <a href="/user/${nameOf(post.by)}/">u/${nameOf(post.by)}</a></div><div class="crosspost-title" dir="auto"><a href="${pathOf(post.id)}">${escaped(title)}</a></div><div class="feed-card-text-preview md">${paragraphs(body)}</div>`;
}

export function commentElement(post: FeedPost): string {
  const attributes = marks({
    thingid: fullnameOf(post),
    author: nameOf(post.by),
    permalink: pathOf(post.id),
    score: post.counts.likes,
    created: publishedAt(post, VARIANT.now).toISOString().replace('Z', '000+0000'),
  });
  const row = element(
    'shreddit-comment-action-row',
    { slot: 'actionRow', ...marks({ 'comment-id': fullnameOf(post) }) },
    `<faceplate-tracker slot="comment-reply"><button type="button" data-sandbox="reply" data-post="${fullnameOf(post)}">Reply</button></faceplate-tracker>`,
  );
  return element(
    'shreddit-comment',
    { slot: 'children', ...attributes },
    `<div slot="commentMeta"><a href="/user/${nameOf(post.by)}/">${nameOf(post.by)}</a></div><div slot="comment" class="md">${paragraphs(wordsOf(post).body)}</div>${row}${repliesTo(post.id).map(commentElement).join('')}`,
  );
}

/** The box above the comments is there from the start, and hidden until its bar is pressed. */
function host(answered: string): string {
  const bar = element('faceplate-textarea-input', {
    ...marks({ 'data-testid': 'trigger-button' }),
    placeholder: 'Join the conversation',
  });
  return element('comment-composer-host', { 'data-post': answered }, `${bar}${form(true)}`);
}

export function replyHost(answered: string): string {
  return element(
    'comment-composer-host',
    { ...marks({ 'parent-id': answered }), 'data-post': answered },
    form(false),
  );
}

function form(hidden: boolean): string {
  const send = VARIANT.broken ? '' : 'id="comment-composer-submit-button"';
  const composer = element(
    'shreddit-composer',
    { name: 'body' },
    `${editor()}<button slot="cancel-button" type="reset">Cancel</button><button ${send} slot="submit-button" type="submit" data-sandbox="send">Comment</button>`,
  );
  return `<faceplate-form style="display: ${hidden ? 'none' : 'block'}">${composer}</faceplate-form>`;
}

function editor(): string {
  const role = VARIANT.broken ? '' : 'role="textbox" data-lexical-editor="true"';
  return `<div slot="rte" ${role} contenteditable="true" name="body" data-sandbox="editor"><p><br></p></div>`;
}

function submitPage(): string {
  const source = byFullname(new URLSearchParams(location.search).get('source_id'));
  const preview = source ? `<div class="crosspost-preview">${card(source)}</div>` : '';
  return element(
    'r-post-composer-form',
    { 'data-source': source && fullnameOf(source) },
    `${element('post-composer-title', {})}${preview}${element('shreddit-composer', { name: 'body' }, editor())}${element('r-post-form-submit-button', { id: VARIANT.broken ? undefined : 'submit-post-button' })}`,
  );
}
