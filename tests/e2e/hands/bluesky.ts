import type { FullHands } from '../hands.ts';
import { press } from '../press.ts';

const POST = '[data-testid^="postThreadItem-by-"]';

const bluesky: FullHands = {
  site: 'bluesky',
  host: 'bsky.app',
  sendKeys: 'ctrl-enter',
  editor: '[role="dialog"] .ProseMirror',
  send: '[data-testid="composerPublishBtn"]',
  replyControl: `${POST} [data-testid="replyBtn"]`,
  reply: (page) => press(page, `${POST} [data-testid="replyBtn"]`),
  async quote(page) {
    await press(page, `${POST} [data-testid="repostBtn"]`);
    await press(page, '[data-testid="repostDropdownQuoteBtn"]');
  },
  openRepost: (page) => press(page, `${POST} [data-testid="repostBtn"]`),
  repostItem: '[data-testid="repostDropdownRepostBtn"]',
  ready: POST,
};

export default bluesky;
