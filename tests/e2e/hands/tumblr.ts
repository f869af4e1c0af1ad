import type { Hands } from '../hands.ts';
import { press } from '../press.ts';

const FOOT = 'main [data-id] article > footer';
const ITEM = '[role="menu"] > [role="menuitem"]';

const tumblr: Hands = {
  site: 'tumblr',
  host: 'www.tumblr.com',
  sendKeys: 'ctrl-enter',
  editor: '[role="dialog"] p[contenteditable="true"], .notes textarea',
  send: '[data-sandbox="send"]',
  replyControl: `${FOOT} button:nth-of-type(1)`,
  reply: (page) => press(page, `${FOOT} button:nth-of-type(1)`),
  async quote(page) {
    await press(page, `${FOOT} button:nth-of-type(2)`);
    await press(page, `${ITEM}:nth-child(2)`);
  },
  openRepost: (page) => press(page, `${FOOT} button:nth-of-type(2)`),
  repostItem: `${ITEM}:nth-child(1)`,
  ready: 'main [data-id]',
};

export default tumblr;
