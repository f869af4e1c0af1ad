/** Every signal, in the order of the four questions. */
import type { Rule } from './signal.ts';
import { accusation } from './signals/accusation.ts';
import { atPower } from './signals/at-power.ts';
import { contempt } from './signals/contempt.ts';
import { emojiDunk } from './signals/emoji-dunk.ts';
import { exposure } from './signals/exposure.ts';
import { feedCrowd } from './signals/feed-crowd.ts';
import { firstHand } from './signals/first-hand.ts';
import { joining } from './signals/joining.ts';
import { kindness } from './signals/kindness.ts';
import { manyBefore } from './signals/many-before.ts';
import { mockery } from './signals/mockery.ts';
import { publicQuote } from './signals/public-quote.ts';
import { purity } from './signals/purity.ts';
import { quotesInReply } from './signals/quotes-in-reply.ts';
import { rallyCall } from './signals/rally-call.ts';
import { receipts } from './signals/receipts.ts';
import { selfDefence } from './signals/self-defence.ts';
import { sendsCrowd } from './signals/sends-crowd.ts';
import { straightTalk } from './signals/straight-talk.ts';
import { threat } from './signals/threat.ts';

/** What reads the texts. */
export const READERS: readonly Rule[] = [
  accusation,
  rallyCall,
  receipts,
  exposure,
  contempt,
  mockery,
  purity,
  sendsCrowd,
  threat,
  emojiDunk,
];

/** What reads the situation, given how hot the draft and how call-out-like the target already look. */
export const SITUATION: readonly Rule[] = [
  joining,
  publicQuote,
  quotesInReply,
  manyBefore,
  feedCrowd,
  selfDefence,
  kindness,
  straightTalk,
  firstHand,
  atPower,
];

export const SIGNALS: readonly Rule[] = [...READERS, ...SITUATION];
