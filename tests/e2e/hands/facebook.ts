import type { Hands } from '../hands.ts';
import { press } from '../press.ts';

const POST = '[role="main"] [data-sandbox="focal"]';
const COMMENT = `${POST} [role="button"]:has(> [data-ad-rendering-role="comment_button"])`;
const SHARE = `${POST} [role="button"]:has(> [data-ad-rendering-role="share_button"])`;

const facebook: Hands = {
  site: 'facebook',
  host: 'www.facebook.com',
  sendKeys: 'enter',
  editor: '[role="dialog"] [role="textbox"], form[role="presentation"] [role="textbox"]',
  send: '[role="dialog"] [aria-label="Share now"], #focused-state-composer-submit [role="button"]',
  replyControl: COMMENT,
  reply: (page) => press(page, COMMENT),
  quote: (page) => press(page, SHARE),
  openRepost: (page) => press(page, SHARE),
  repostItem: '[role="dialog"] [aria-label="Share now"]',
  ready: POST,
};

export default facebook;
