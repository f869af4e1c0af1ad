import type { Hands } from '../hands.ts';
import { press } from '../press.ts';

const BAR = '[data-testid="trigger-button"]';
const SHARE = 'shreddit-post-share-button';

/** The old pages: forms, and a page of its own for crossposts. */
const old: Hands = {
  site: 'reddit',
  host: 'old.reddit.com',
  sendKeys: 'none',
  editor: '.commentarea > form.usertext textarea, #newlink textarea[name="title"]',
  send: '.commentarea > form.usertext .save, #newlink button[name="submit"]',
  replyControl: '.commentarea > form.usertext textarea',
  reply: (page) => press(page, '.commentarea > form.usertext textarea'),
  async quote(page) {
    await Promise.all([page.waitForNavigation(), press(page, '#siteTable .post-crosspost-button')]);
    await page.waitForSelector('#newlink', { visible: true });
  },
  ready: '.comments-page #siteTable .thing.link',
};

const reddit: Hands = {
  site: 'reddit',
  host: 'www.reddit.com',
  sendKeys: 'ctrl-enter',
  editor: 'shreddit-composer [role="textbox"]',
  send: '#comment-composer-submit-button, r-post-form-submit-button >>> #inner-post-submit-button',
  replyControl: BAR,
  reply: (page) => press(page, BAR),
  async quote(page) {
    await press(page, `${SHARE} >>> button`);
    await Promise.all([page.waitForNavigation(), press(page, `${SHARE} >>> a[role="menuitem"]`)]);
    await page.waitForSelector('r-post-composer-form', { visible: true });
  },
  ready: '[pagetype="post_detail"] shreddit-post',
  also: [old],
};

export default reddit;
