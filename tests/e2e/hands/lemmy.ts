import type { Hands } from '../hands.ts';
import { press } from '../press.ts';

/** On a post's own page the box for answers is always there; a crosspost has a page of its own. */
const lemmy: Hands = {
  site: 'lemmy',
  host: 'lemmy.world',
  sendKeys: 'ctrl-enter',
  editor: '.markdown-textarea textarea',
  send: 'form.post-form > button[type="submit"], .post > main > .comment-form button[type="submit"]',
  replyControl: '.post > main > .comment-form textarea',
  reply: (page) => press(page, '.post > main > .comment-form textarea'),
  async quote(page) {
    await press(page, '.d-sm-block .crosspost');
    await page.waitForSelector('form.post-form');
  },
  ready: '.post-listing',
};

export default lemmy;
