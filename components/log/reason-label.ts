/** What set a person off, in plain words for the log: past tense, about the moment, never a verdict. */

const LABELS: Readonly<Record<string, string>> = {
  accusation: 'The post accused one person',
  contempt: 'Your draft read as contempt for a person',
  'emoji-dunk': 'Emoji that can land like a jeer',
  exposure: 'The post showed where a person can be found',
  'feed-crowd': 'Your feed was full of posts about them',
  joining: 'You were about to add to a call-out',
  'many-before': 'Many had answered before you',
  mockery: 'Your draft sounded like mockery',
  'public-quote': 'You were about to show a person to your followers, with scorn',
  purity: 'Your draft blamed someone for the company they keep',
  'quotes-in-reply': 'The post had far more answers than likes',
  'rally-call': 'The post asked people to act against someone',
  receipts: 'The post collected evidence about one person',
  'sends-crowd': 'Your draft asked others to act against someone',
  threat: 'Your draft could be read as a wish to harm someone',
};

/** The words for a signal's id; for one this version does not know (an old log), the id made readable. */
export function reasonLabel(id: string): string {
  const known = Object.hasOwn(LABELS, id) ? LABELS[id] : undefined;
  if (known) return known;
  const words = id.replaceAll(/[-_.:]+/g, ' ').trim();
  return words ? words.charAt(0).toUpperCase() + words.slice(1) : 'Another reason';
}
