import type { ComposerFacts, Facts } from '../facts';

const FORM = {
  editor: '[role="dialog"] p[contenteditable]',
  send: '[role="dialog"] .VxmZd',
  keys: 'ctrl-enter',
} satisfies Partial<ComposerFacts>;

const tumblr: Facts = {
  site: 'tumblr',
  written: '.GzjsW p, .GzjsW ul, .GzjsW h1, .reblogTrail p, a[href*="/tagged/"], #selected-tags',
  names: 'a[rel="author"], header a:not(.ts)',
  // When a post goes out is told by this word alone; every language has its own, and they are pressed one by one.
  keepsText: (parent) => parent.textContent === 'Queue',
  signedIn: 'nav, [role="dialog"], .postActivity',
  ad: {
    html: '<div class="adTimelineObject"><div><article><header><a href="https://shop.example/">Kettles</a></header><p>Buy a kettle.</p></article></div></div>',
    before: '[data-id], main > *',
  },
  buttons: 'article footer, [role="dialog"]',
  composers: [
    { ...FORM, fixture: 'composer-new', move: 'post' },
    { ...FORM, fixture: 'composer-reblog', move: 'quote' },
    { ...FORM, fixture: 'composer-reblog-narrow', move: 'quote' },
    {
      fixture: 'composer-reply',
      editor: 'textarea',
      send: '.replyBox > button',
      move: 'reply',
      keys: 'ctrl-enter',
    },
    {
      fixture: 'composer-reply-form',
      editor: '[contenteditable]',
      send: 'button[type="submit"]',
      move: 'reply',
      keys: 'ctrl-enter',
    },
  ],
  messages: { root: '#root', fixtures: ['composer-new', 'composer-reply', 'timeline'] },
  has: { moves: ['reply', 'quote', 'post'], quotes: true, menu: true },
};

export default tumblr;
