import { type ComposerFacts, type Facts, SHOP_AD } from '../facts';

const DIALOG = {
  editor: '[role="dialog"] .ProseMirror[contenteditable]',
  send: '[role="dialog"] [class*="priority_primary"]',
  keys: 'ctrl-enter',
} satisfies Partial<ComposerFacts>;

/** A date in words has no seconds; those in the fixtures that a page gives in another way have. */
function undated<T extends { readonly time: string | null }>(post: T): T {
  return post.time?.endsWith(':00.000Z') ? { ...post, time: null } : post;
}

const substack: Facts = {
  site: 'substack',
  written:
    '.FeedProseMirror, .comment-body > p, .post-title, .subtitle, .available-content, a[href*="/p/the-market?"]',
  names: 'a[href*="/@"]:not([href*="/note/"]), a[href*="/profile/"]',
  inLanguage: (expected) => ({
    ...expected,
    posts: expected.posts.map(undated),
    composers: expected.composers.map((each) => ({ ...each, target: each.target && undated(each.target) })),
  }),
  signedIn: '[role="navigation"], [role="dialog"], form.comment-input, [class*="composer-"]',
  ad: { html: SHOP_AD, before: '[role="article"], .comment' },
  buttons: '[class*="container-_91AK1"], [class*="composerModal"], .comment-actions',
  composers: [
    { ...DIALOG, fixture: 'composer-new', move: 'post' },
    { ...DIALOG, fixture: 'composer-picture', move: 'post' },
    { ...DIALOG, fixture: 'composer-reply', move: 'reply' },
    { ...DIALOG, fixture: 'composer-quote', move: 'quote' },
    { ...DIALOG, fixture: 'composer-quote-article', move: 'quote' },
    {
      fixture: 'comments',
      editor: 'textarea',
      send: 'button[name="post"]',
      move: 'reply',
      keys: 'ctrl-enter',
    },
    {
      fixture: 'comments-two-boxes',
      editor: '.comment textarea',
      send: '.comment button[type="submit"]',
      move: 'reply',
      keys: 'ctrl-enter',
    },
  ],
  messages: { root: '#entry', fixtures: ['composer-new', 'composer-quote', 'comments', 'thread'] },
  has: { moves: ['reply', 'quote', 'post'], quotes: true, menu: true },
};

export default substack;
