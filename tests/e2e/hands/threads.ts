import type { Hands } from '../hands.ts';
import { press } from '../press.ts';

const POST = '[data-sandbox="focal"]';

const threads: Hands = {
  site: 'threads',
  host: 'www.threads.com',
  sendKeys: 'ctrl-enter',
  editor: '[role="dialog"] [role="textbox"]',
  send: '[role="dialog"] [data-sandbox="send"]',
  replyControl: `${POST} [data-sandbox="reply"]`,
  reply: (page) => press(page, `${POST} [data-sandbox="reply"]`),
  async quote(page) {
    await press(page, `${POST} [data-sandbox="repost"]`);
    await press(page, '[data-sandbox="quote-item"]');
  },
  openRepost: (page) => press(page, `${POST} [data-sandbox="repost"]`),
  repostItem: '[data-sandbox="repost-item"]',
  ready: POST,
};

export default threads;
