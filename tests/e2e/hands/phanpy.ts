import type { Hands } from '../hands.ts';
import { press } from '../press.ts';

/** The menu in which one boosts closes when the focus leaves it: the pause must not make it close (lib/guard/shield.ts). */
const phanpy: Hands = {
  site: 'phanpy',
  host: 'phanpy.social',
  sendKeys: 'ctrl-enter',
  editor: '#compose-container textarea[name="status"]',
  send: '#compose-container button[type="submit"]',
  replyControl: '.hero .reply-button',
  reply: (page) => press(page, '.hero .reply-button'),
  async quote(page) {
    await press(page, '.hero .reblog-button');
    await press(page, '.menu-emphasized [role="menuitem"]:nth-child(2)');
  },
  openRepost: (page) => press(page, '.hero .reblog-button'),
  repostItem: '.menu-emphasized [role="menuitem"]:nth-child(1)',
  ready: 'article.large',
};

export default phanpy;
