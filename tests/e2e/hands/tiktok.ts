import type { Hands } from '../hands.ts';
import { press } from '../press.ts';

const VIDEO = '[data-sandbox="focal"]';
const FOOTER = '[data-sandbox="footer"]';

const tiktok: Hands = {
  site: 'tiktok',
  host: 'www.tiktok.com',
  sendKeys: 'enter',
  editor: `${FOOTER} [role="textbox"]`,
  send: `${FOOTER} [data-sandbox="send"]`,
  replyControl: `${VIDEO} [data-sandbox="comment-icon"]`,
  reply: (page) => press(page, `${VIDEO} [data-sandbox="comment-icon"]`),
  repostItem: `${VIDEO} [data-sandbox="repost"]`,
  ready: VIDEO,
};

export default tiktok;
