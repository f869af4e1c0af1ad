import type { Hands } from '../hands.ts';
import { press } from '../press.ts';

const ROW = '.focal .row';
const ITEM = '[role="menu"] > [role="menuitem"]';

const substack: Hands = {
  site: 'substack',
  host: 'substack.com',
  sendKeys: 'ctrl-enter',
  editor: '[role="dialog"] .ProseMirror[contenteditable="true"]',
  send: '[data-testid="composer-post"]',
  replyControl: `${ROW} > button:nth-of-type(2)`,
  reply: (page) => press(page, `${ROW} > button:nth-of-type(2)`),
  async quote(page) {
    await press(page, `${ROW} > button:nth-of-type(3)`);
    await press(page, `${ITEM}:nth-child(2)`);
  },
  openRepost: (page) => press(page, `${ROW} > button:nth-of-type(3)`),
  repostItem: `${ITEM}:nth-child(1)`,
  ready: '.focal',
};

export default substack;
