import type { Hands } from '../hands.ts';
import { press } from '../press.ts';

const BOX = 'ytd-comment-simplebox-renderer';

/** Nothing is quoted or passed on here: the site's "share" leads to other sites. */
const youtube: Hands = {
  site: 'youtube',
  host: 'www.youtube.com',
  sendKeys: 'ctrl-enter',
  editor: `${BOX} #contenteditable-root`,
  send: `${BOX} #submit-button button`,
  replyControl: `${BOX} #placeholder-area`,
  reply: (page) => press(page, `${BOX} #placeholder-area`),
  ready: 'ytd-backstage-post-renderer',
};

export default youtube;
