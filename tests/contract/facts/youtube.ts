import { type ComposerFacts, type Facts, SHOP_AD } from '../facts';

const SUBMIT = '#submit-button button';
const EDITOR = '#contenteditable-root';
const SIMPLE = 'ytd-comment-simplebox-renderer';
const ANSWER = 'ytd-comment-reply-dialog-renderer';
const COMMENT_BOX = { keys: 'ctrl-enter', move: 'reply' } satisfies Partial<ComposerFacts>;

const youtube: Facts = {
  site: 'youtube',
  written:
    '#content-text, #title h1, #attributed-snippet-text, yt-shorts-video-title-view-model, .slim-video-information-title, .YtmCommentRendererText, [contenteditable]',
  names:
    '#author-text, #channel-name, ytm-slim-owner-renderer, #channel-handle, yt-reel-channel-bar-view-model',
  signedIn: 'ytd-commentbox, textarea, ytd-popup-container',
  ad: { html: SHOP_AD, before: 'ytd-comment-thread-renderer, ytd-backstage-post-thread-renderer' },
  buttons: 'ytd-comment-view-model, ytd-commentbox, ytd-comment-thread-renderer, ytd-watch-metadata',
  composers: [
    {
      ...COMMENT_BOX,
      fixture: 'reply-nested',
      editor: `${ANSWER} ${EDITOR}`,
      send: `${ANSWER} ${SUBMIT}`,
    },
    { ...COMMENT_BOX, fixture: 'older-2023', editor: `${ANSWER} ${EDITOR}`, send: `${ANSWER} ${SUBMIT}` },
    { ...COMMENT_BOX, fixture: 'community-post', editor: `${SIMPLE} ${EDITOR}`, send: `${SIMPLE} ${SUBMIT}` },
    { ...COMMENT_BOX, fixture: 'shorts', editor: `${SIMPLE} ${EDITOR}`, send: `${SIMPLE} ${SUBMIT}` },
    {
      ...COMMENT_BOX,
      fixture: 'mobile-watch',
      editor: 'textarea',
      send: '.YtmCommentSimpleboxRendererButtons button:last-child',
    },
    { fixture: 'community-new', move: 'post', keys: 'ctrl-enter', editor: EDITOR, send: SUBMIT },
  ],
  messages: { root: 'ytd-app', fixtures: ['watch', 'community-new'] },
  has: { moves: ['reply', 'post'], quotes: false, menu: false },
  list: 'community-feed',
};

export default youtube;
