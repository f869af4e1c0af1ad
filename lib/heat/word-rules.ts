/** Every signal that reads kinds of words. A new one is a file in `signals/` and a line here; a test checks that none is forgotten. */
import type { WordRule } from './signal.ts';
import { accusation } from './signals/accusation.ts';
import { animalNames } from './signals/animal-names.ts';
import { apology } from './signals/apology.ts';
import { asksToStop } from './signals/asks-to-stop.ts';
import { atPower } from './signals/at-power.ts';
import { charges } from './signals/charges.ts';
import { condemnation } from './signals/condemnation.ts';
import { contempt } from './signals/contempt.ts';
import { correction } from './signals/correction.ts';
import { doubtedMotives } from './signals/doubted-motives.ts';
import { everyday } from './signals/everyday.ts';
import { exposure } from './signals/exposure.ts';
import { fairWords } from './signals/fair-words.ts';
import { firstHand } from './signals/first-hand.ts';
import { insinuation } from './signals/insinuation.ts';
import { jeer } from './signals/jeer.ts';
import { kindness } from './signals/kindness.ts';
import { looksAndRank } from './signals/looks-and-rank.ts';
import { mockery } from './signals/mockery.ts';
import { naming } from './signals/naming.ts';
import { oldDeeds } from './signals/old-deeds.ts';
import { pointedAt } from './signals/pointed-at.ts';
import { practical } from './signals/practical.ts';
import { purity } from './signals/purity.ts';
import { rallyCall } from './signals/rally-call.ts';
import { receipts } from './signals/receipts.ts';
import { ridicule } from './signals/ridicule.ts';
import { sendAway } from './signals/send-away.ts';
import { sendsCrowd } from './signals/sends-crowd.ts';
import { settingApart } from './signals/setting-apart.ts';
import { targetOwnStory } from './signals/target-own-story.ts';
import { targetPower } from './signals/target-power.ts';
import { targetSober } from './signals/target-sober.ts';
import { targetWarm } from './signals/target-warm.ts';
import { threat } from './signals/threat.ts';
import { veneer } from './signals/veneer.ts';
import { warning } from './signals/warning.ts';
import { whispers } from './signals/whispers.ts';

/** Signals of the draft and of the target. */
export const WORD_RULES: readonly WordRule[] = [
  contempt,
  animalNames,
  looksAndRank,
  mockery,
  doubtedMotives,
  jeer,
  sendAway,
  condemnation,
  settingApart,
  purity,
  veneer,
  insinuation,
  sendsCrowd,
  exposure,
  threat,
  charges,
  pointedAt,
  kindness,
  apology,
  fairWords,
  correction,
  asksToStop,
  warning,
  practical,
  firstHand,
  everyday,
  atPower,
  accusation,
  ridicule,
  rallyCall,
  receipts,
  oldDeeds,
  naming,
  whispers,
  targetOwnStory,
  targetPower,
  targetWarm,
  targetSober,
];
