import type { Hands } from '../hands.ts';
import { press } from '../press.ts';

const POST = '[aria-roledescription="status-details"]';
const action = (icon: string) => `${POST} .status-actions button:has([class~="${icon}"])`;

/** Answers are written below the post, quotes on a page of their own; boosting asks nothing. */
const elk: Hands = {
  site: 'elk',
  host: 'elk.zone',
  sendKeys: 'ctrl-enter',
  editor: '[aria-roledescription="publish-widget"] .content-editor',
  send: '.publish-button',
  replyControl: action('i-ri:chat-1-line'),
  reply: (page) => press(page, action('i-ri:chat-1-line')),
  async quote(page) {
    await press(page, action('i-ri:double-quotes-l'));
    await page.waitForSelector('[aria-roledescription="publish-widget"] blockquote');
  },
  repostItem: action('i-ri:repeat-line'),
  ready: POST,
};

export default elk;
