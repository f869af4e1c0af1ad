import type { ComposerFacts, Facts } from '../facts';

const SUBMIT = '#focused-state-composer-submit [role="button"]';
const COMMENT_BOX = { keys: 'both', move: 'reply', send: SUBMIT } satisfies Partial<ComposerFacts>;
const POST_BUTTON = 'form[method="POST"] > [role="button"]:last-child';
const POST_BOX = {
  editor: 'form[method="POST"] [role="textbox"]',
  send: POST_BUTTON,
  keys: 'ctrl-enter',
} satisfies Partial<ComposerFacts>;

const AD = `<div aria-posinset="90"><div data-ad-rendering-role="profile_name"><h4><a href="https://www.facebook.com/kettle.shop?__cft__[0]=AZq" role="link"><b>Kettle Shop</b></a></h4></div><div data-ad-rendering-role="story_message"><div data-ad-preview="message"><div dir="auto">Buy a kettle.</div></div></div><a href="/ads/about/?entry_product=ad_preferences">Why?</a><div role="button"><div data-ad-rendering-role="like_button"></div></div></div>`;

const facebook: Facts = {
  site: 'facebook',
  written:
    '[data-ad-preview="message"], [role="article"] div[dir="auto"], [role="textbox"], [role="complementary"] div[dir="auto"]',
  names: 'h4, h5, h2 a, [role="article"] a[aria-hidden], [role="navigation"] a',
  // Labels of comments and boxes hold names, which stay; on "Save" the reader goes by the word, which `words.ts` has in each language.
  keepsLabel: (_, element) => element.matches('[role="article"], [role="textbox"], [aria-label="Save"]'),
  signedIn:
    '[role="navigation"], [role="region"]:has(> a), form, [role="dialog"]:has(> form), [role="dialog"]:has([role="textbox"]):not(:has([data-ad-rendering-role]))',
  ad: { html: AD, before: '[role="main"] > *' },
  buttons: '[role="feed"], form, [role="dialog"], [data-commentid]',
  composers: [
    {
      ...COMMENT_BOX,
      fixture: 'thread',
      editor: '[role="dialog"] > div:last-child [role="textbox"]',
      send: '[role="dialog"] > div:last-child [id="focused-state-composer-submit"] [role="button"]',
    },
    { ...COMMENT_BOX, fixture: 'group', editor: 'form [role="textbox"]' },
    { ...COMMENT_BOX, fixture: 'older-2023', editor: 'form [role="textbox"]' },
    { ...COMMENT_BOX, fixture: 'photo', editor: 'form [role="textbox"]' },
    { ...POST_BOX, fixture: 'composer-new', move: 'post' },
    { ...POST_BOX, fixture: 'composer-share-card', move: 'quote' },
  ],
  messages: { root: '[id^="mount"]', fixtures: ['timeline', 'group', 'composer-new'] },
  list: 'share-menu',
  has: { moves: ['reply', 'quote', 'post'], quotes: true, menu: true },
};

export default facebook;
