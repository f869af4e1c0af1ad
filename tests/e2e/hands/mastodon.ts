import type { FullHands } from '../hands.ts';
import { press } from '../press.ts';

const BAR = '.detailed-status__action-bar';

const mastodon: FullHands = {
  site: 'mastodon',
  host: 'mastodon.social',
  sendKeys: 'ctrl-enter',
  editor: 'form.compose-form textarea',
  send: 'form.compose-form button[type="submit"]',
  replyControl: `${BAR} .detailed-status__button:nth-child(1) button`,
  reply: (page) => press(page, `${BAR} .detailed-status__button:nth-child(1) button`),
  async quote(page) {
    await press(page, `${BAR} .detailed-status__button:nth-child(2) button`);
    await press(page, '.reblog-menu-item button[data-index="1"]');
  },
  openRepost: (page) => press(page, `${BAR} .detailed-status__button:nth-child(2) button`),
  repostItem: '.reblog-menu-item button[data-index="0"]',
  ready: '.detailed-status',
};

export default mastodon;
