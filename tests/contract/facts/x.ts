import type { ComposerFacts, Facts } from '../facts';

const DIALOG = {
  editor: '[aria-modal] [role="textbox"]',
  send: '[data-testid="tweetButton"]',
  keys: 'ctrl-enter',
} satisfies Partial<ComposerFacts>;

const x: Facts = {
  site: 'x',
  written:
    '[data-testid="tweetText"], [data-testid="twitter-article-title"], [data-testid="longformRichTextComponent"]',
  names: '[data-testid="User-Name"]',
  signedIn:
    'header[role="banner"], [data-testid="inline_reply_offscreen"], [aria-modal="true"], [data-testid^="tweetTextarea_"]',
  ad: {
    html: '<div data-testid="placementTracking"><article data-testid="tweet" tabindex="0"><div data-testid="User-Name"><span>Kettles</span><a href="/kettles"><span>@kettles</span></a></div><div data-testid="tweetText">Buy a kettle.</div><div data-testid="placementTracking"><video></video></div></article></div>',
    before: '[data-testid="cellInnerDiv"], main > *',
  },
  buttons: '[data-testid="User-Name"] > div, [data-testid="toolBar"]',
  composers: [
    {
      fixture: 'thread',
      editor: '[data-testid="tweetTextarea_0"]',
      send: '[data-testid="tweetButtonInline"]',
      move: 'reply',
      keys: 'ctrl-enter',
    },
    { ...DIALOG, fixture: 'composer-reply-dialog', move: 'reply' },
    { ...DIALOG, fixture: 'composer-quote-dialog', move: 'quote' },
    { ...DIALOG, fixture: 'composer-new-dialog', move: 'post' },
    { ...DIALOG, fixture: 'composer-new-page', editor: '[data-testid="tweetTextarea_1"]', move: 'post' },
    { ...DIALOG, fixture: 'composer-pasted-link', move: 'quote' },
  ],
  messages: { root: '#react-root', fixtures: ['timeline', 'composer-new-dialog', 'thread'] },
  has: { moves: ['reply', 'quote', 'post'], quotes: true, menu: true },
};

export default x;
