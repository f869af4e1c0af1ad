import type { FullHands } from '../hands.ts';
import { press } from '../press.ts';

const POST = 'article[data-testid="tweet"][tabindex="-1"]';

const x: FullHands = {
  site: 'x',
  host: 'x.com',
  sendKeys: 'ctrl-enter',
  editor: '[role="dialog"] [data-testid="tweetTextarea_0"][role="textbox"]',
  send: '[role="dialog"] [data-testid="tweetButton"]',
  replyControl: `${POST} [data-testid="reply"]`,
  reply: (page) => press(page, `${POST} [data-testid="reply"]`),
  async quote(page) {
    await press(page, `${POST} [data-testid="retweet"]`);
    await press(page, 'a[role="menuitem"][href="/compose/post"]');
  },
  openRepost: (page) => press(page, `${POST} [data-testid="retweet"]`),
  repostItem: '[data-testid="retweetConfirm"]',
  ready: POST,
};

export default x;
