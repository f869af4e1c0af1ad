/**
 * The old pages as the server sends them (reddit-archive/reddit, `r2/r2/templates`, 2017, with what has been added since):
 * inline handlers, one form with the class `cloneable` that is copied for every answer.
 */
import { type FeedPost, ME, postById, publishedAt, repliesTo, timeline } from '../feed.ts';
import { readVariant } from '../shared/variant.ts';
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

export function oldPage(url: URL): string {
  const { now, count } = readVariant(url.search);
  const post = postAt(url.pathname);
  const [kind, content] = /\/submit\/?$/.test(url.pathname)
    ? ['submit-page', submitForm(url)]
    : post === undefined
      ? ['listing-page', listing(count, now)]
      : ['comments-page', thread(post, now)];
  return `<!doctype html><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head>
<meta charset="utf-8"><title>old (sandbox)</title><link rel="stylesheet" href="/__assets/reddit-old.css">
<script defer src="/__assets/reddit-old.js"></script></head><body class="${kind} loggedin">
<div id="header" role="banner"><div id="header-bottom-left"><span class="pagename">
<a href="/r/${PLACE}/">${PLACE}</a></span></div><div id="header-bottom-right"><span class="user">
<a href="/user/${nameOf(ME)}/">${nameOf(ME)}</a></span> | <a href="/submit">submit</a></div></div>
<div class="side"><form id="search" role="search" onsubmit="return false">
<input type="text" name="q" placeholder="search"></form></div><a name="content"></a>
<div class="content" role="main">${content}</div></body></html>`;
}

function listing(count: number, now: number): string {
  const posts = timeline(count).flatMap(({ post }) => postById(post) ?? []);
  const links = posts.filter((post) => post.replyTo === undefined).map((post) => link(post, now, false));
  return `<div class="sitetable linklisting" id="siteTable">${links.join('')}</div>`;
}

function thread(post: FeedPost, now: number): string {
  const comments = repliesTo(post.id).map((reply) => comment(reply, now));
  return `<div class="sitetable linklisting" id="siteTable">${link(post, now, true)}</div>
<div class="commentarea"><div class="panestack-title"><span class="title">all comments</span>
</div>${replyForm(fullnameOf(post))}<div class="sitetable nestedlisting">${comments.join('')}</div>
</div>`;
}

function link(post: FeedPost, now: number, open: boolean): string {
  const { title, body } = wordsOf(post);
  const name = fullnameOf(post);
  const quoted = post.quotes === undefined ? undefined : postById(post.quotes);
  const root = quoted
    ? ` data-crosspost-root-author="${nameOf(quoted.by)}" data-crosspost-root-title="${escaped(wordsOf(quoted).title)}"`
    : '';
  const expando =
    open && (body.length > 0 || post.by === ME) ? `<div class="expando">${usertext(post, body)}</div>` : '';
  const edit =
    open && post.by === ME
      ? '<li><a class="edit-usertext" href="javascript:void(0)" onclick="return edit_usertext(this)">edit</a></li>'
      : '';
  return `<div class=" thing id-${name} link self${post.ad ? ' promotedlink promoted' : ''}" id="thing_${name}" onclick="click_thing(this)" data-fullname="${name}" data-type="link" data-author="${nameOf(post.by)}" data-permalink="${pathOf(post.id)}" data-comments-count="${post.counts.replies}" data-score="${post.counts.likes}" data-promoted="${post.ad ?? false}"${root}>
<p class="parent"></p><div class="midcol unvoted">
<div class="arrow up" role="button" aria-label="upvote" tabindex="0"></div>
<div class="score unvoted" title="${post.counts.likes}">${post.counts.likes}</div>
<div class="arrow down" role="button" aria-label="downvote" tabindex="0"></div></div>
<div class="entry unvoted"><p class="title">
<a class="title may-blank" href="${pathOf(post.id)}">${escaped(title)}</a>
</p>${tagline(post, now)}${expando}<ul class="flat-list buttons"><li class="first">
<a class="bylink comments" href="${pathOf(post.id)}">${post.counts.replies} comments</a></li>
<li class="crosspost-button">
<a class="post-crosspost-button" href="javascript: void 0;" data-crosspost-fullname="${name}">crosspost</a>
</li>${edit}</ul></div><div class="child"></div><div class="clearleft"></div></div>`;
}

function tagline(post: FeedPost, now: number): string {
  const time = publishedAt(post, now).toISOString();
  return `<p class="tagline">
<a class="author may-blank" href="/user/${nameOf(post.by)}">${nameOf(post.by)}</a> <time class="live-timestamp" datetime="${time}">a while ago</time>
</p>`;
}

/** The words in a form, with the box that changes them where they are one's own. */
function usertext(post: FeedPost, lines: readonly string[]): string {
  const name = fullnameOf(post);
  const edit =
    post.by === ME
      ? `<div class="usertext-edit md-container" style="display: none"><div class="md">
<textarea rows="1" cols="1" name="text">${escaped(lines.join('\n\n'))}</textarea>
</div>${buttons()}</div>`
      : '';
  return `<form action="#" class="usertext warn-on-unload" onsubmit="return post_form(this, 'editusertext')" id="form-${name}abc">
<input type="hidden" name="thing_id" value="${name}">
<div class="usertext-body may-blank-within md-container"><div class="md">${paragraphs(lines)}</div>
</div>${edit}</form>`;
}

function comment(post: FeedPost, now: number): string {
  const name = fullnameOf(post);
  const answers = repliesTo(post.id).map((reply) => comment(reply, now));
  return `<div class=" thing id-${name} noncollapsed comment" id="thing_${name}" onclick="click_thing(this)" data-fullname="${name}" data-type="comment" data-author="${nameOf(post.by)}" data-permalink="${pathOf(post.id)}">
<p class="parent"></p><div class="midcol unvoted"><div class="arrow up" role="button" tabindex="0"></div>
</div>
<div class="entry unvoted">${tagline(post, now)}${usertext(post, wordsOf(post).body)}<ul class="flat-list buttons">
<li class="reply-button">
<a class="access-required" href="javascript:void(0)" data-event-action="comment" onclick="return reply(this)">reply</a>
</li></ul></div><div class="child"><div class="sitetable listing">${answers.join('')}</div></div></div>`;
}

function replyForm(name: string): string {
  return `<form action="#" class="usertext cloneable warn-on-unload" onsubmit="return post_form(this, 'comment')" id="form-${name}q1w">
<input type="hidden" name="thing_id" value="${name}"><div class="usertext-edit md-container">
<div class="md"><textarea rows="1" cols="1" name="text" data-event-action="comment"></textarea>
</div>${buttons()}</div></form>`;
}

function buttons(): string {
  return '<div class="bottom-area"><div class="usertext-buttons"><button type="submit" onclick="" class="save">save</button><button type="button" onclick="return cancel_usertext(this);" class="cancel">cancel</button><span class="status"></span></div></div>';
}

function submitForm({ searchParams }: URL): string {
  const source = byFullname(searchParams.get('crosspost_fullname'));
  const title = source ? escaped(wordsOf(source).title) : '';
  const preview = source
    ? `<input type="hidden" name="kind" value="crosspost">
<input type="hidden" name="crosspost_fullname" value="${fullnameOf(source)}">
<div class="crosspost-preview">
<a class="content-link" href="${pathOf(source.id)}">${title}</a> <span>submitted by <a class="author" href="/user/${nameOf(source.by)}">u/${nameOf(source.by)}</a>
</span><div class="md">${paragraphs(wordsOf(source).body)}</div></div>`
    : '<input type="hidden" name="kind" value="self">';
  const text = source
    ? ''
    : '<div id="text-field"><div class="usertext"><div class="md"><textarea name="text"></textarea></div></div></div>';
  return `<h1>submit</h1>
<form class="submit content warn-on-unload" onsubmit="return post_form(this, 'submit', linkstatus, null, true)" action="/submit" id="newlink" method="post">${preview}<div id="title-field">
<textarea name="title" rows="2" required>${title}</textarea>
</div>${text}<input type="text" name="sr" value="${PLACE}">
<button class="btn" name="submit" value="form" type="submit">submit</button><span class="status"></span>
</form>`;
}
