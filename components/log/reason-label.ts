/** What set a person off, in plain words for the log: past tense, about the moment, never a verdict. */

/** Those of earlier versions are kept: old logs have them. */
const LABELS: Readonly<Record<string, string>> = {
  accusation: 'The post accused one person',
  'animal-names': 'Your draft compared a person to an animal or a thing',
  carrying: 'You were about to carry a call-out to your followers',
  charges: 'Your draft brought charges against someone',
  condemnation: 'Your draft condemned a person, not only what they did',
  contempt: 'Your draft read as contempt for a person',
  'draft-wording': 'Your draft was worded like a jab at someone',
  'doubted-motives': 'Your draft said someone was only pretending',
  'emoji-dunk': 'Emoji that can land like a jeer',
  exposure: 'Your draft said where someone can be found',
  'feed-crowd': 'Your feed was full of posts about them',
  'hostile-words': 'Your draft used openly hostile words',
  insinuation: 'Your draft hinted at something without saying it',
  jeer: 'Your draft was a put-down more than an answer',
  joining: 'You were about to add to a call-out',
  'looks-and-rank': 'Your draft picked on someone’s looks, age or standing',
  'many-before': 'Many had answered before you',
  mockery: 'Your draft sounded like mockery',
  'much-shown': 'There was a lot in the post to pick apart',
  naming: 'The post showed who a person is or where to find them',
  'new-audience': 'You were about to show a person to your followers',
  'open-attack': 'Your draft insulted or threatened someone outright',
  'old-deeds': 'The post dug up something old',
  'pointed-at': 'Your draft was about a person, not a thing',
  'private-story': 'The post told something private',
  'public-quote': 'You were about to show a person to your followers, with scorn',
  purity: 'Your draft blamed someone for the company they keep',
  'quotes-in-reply': 'The post had far more answers than likes',
  'rally-call': 'The post asked people to act against someone',
  ratio: 'The post had far more answers than likes',
  receipts: 'The post collected evidence about one person',
  ridicule: 'The post held someone up to be laughed at',
  'send-away': 'Your draft told someone to go away, or others to drop them',
  'sends-crowd': 'Your draft asked others to act against someone',
  'setting-apart': 'Your draft set a kind of people apart',
  'target-wording': 'The post was worded like a call-out',
  threat: 'Your draft could be read as a wish to harm someone',
  'thrown-back': 'Your draft threw someone’s own words back at them',
  'under-callout': 'The post called out one person in front of a crowd',
  'unread-language': 'A language Firebreak cannot read: it went by the counts alone',
  veneer: 'Polite words that can carry a sting',
  whispers: 'The post hinted at something about someone',
};

/** The words for a signal's id; for one this version does not know (an old log), the id made readable. */
export function reasonLabel(id: string): string {
  const known = Object.hasOwn(LABELS, id) ? LABELS[id] : undefined;
  if (known) return known;
  const words = id.replaceAll(/[-_.:]+/g, ' ').trim();
  return words ? words.charAt(0).toUpperCase() + words.slice(1) : 'Another reason';
}
