/**
 * The kinds of words that signals and the text model look for. Every language has one file of lists with the same kinds.
 * The lists were written for Firebreak by its makers from their knowledge of the languages (CC0), not copied from a published
 * lexicon and not harvested from the corpora. Words for groups of people (faith, origin, sex, disability) are in none of them.
 * Swear words are in them only where they name a person (`arsehole`), never as such.
 */

/** What is said against a person. */
export const HARSH = {
  insult: 'nouns that damn a character: coward, fraud, liar',
  fool: 'stupidity and incompetence: clown, clueless, can not read',
  beast: 'animals and things as names for people: rat, weasel, wet lettuce',
  scorn: 'verdicts about a person: pathetic, disgusting, spineless',
  vice: 'faults as nouns: greed, cowardice, hypocrisy',
  looks: 'body, age and looks',
  status: 'rank, money, schooling, following',
  belittle: 'making small: little, poor dear, grown man',
  fake: 'pretence: so called, for clout, crocodile tears',
  bravo: 'praise that is often meant the other way round: bravo, how brave',
  jeer: 'sounds of derision and disgust, and emoji for them',
  dunk: 'stock put-downs: ratio, who asked, touch grass',
  mock: 'openings of mockery: imagine thinking, tell me you, spoken like',
  dismiss: 'sending away: sit down, delete this, resign',
  shun: 'breaking off, and telling others to: block, unfollow, never buy from',
  rally: 'calls to a crowd: share, flood, make her famous',
  report: 'telling an employer or authority over a person',
  locate: 'where a person can be found',
  threat: 'wishes of harm and violence',
  menace: 'veiled threats: watch your back, see you soon',
  condemn: 'shaming: shame on you, how dare you, blood on your hands',
  purity: 'tests of loyalty and guilt by association',
  veneer: 'politeness that often carries contempt',
  hint: 'insinuation: just asking, funny how, draw your own conclusions',
  other: 'setting apart: people like you, that lot, your kind',
  accuse: 'charges: stole, lied, bullied',
  receipts: 'evidence against a person: screenshots, thread on',
  dredge: 'old deeds brought up: back in, remember when, never forget',
  picture: 'a person shown: photo of, name tag, circled',
} as const;

/** What is said for, with or about things other than a person's worth. */
export const MILD = {
  comfort: 'comfort and reassurance',
  thanks: 'thanks and good wishes',
  praise: 'praise meant straight',
  love: 'affection, pet names among friends',
  sorry: "owning one's own fault",
  agree: 'hedges and fair disagreement: I think, fair point, to me',
  correct: 'setting facts straight',
  stop: 'asking a crowd to stop: leave her alone, take it down',
  warn: 'a sober warning of danger',
  help: 'practical help and plain questions',
  time: 'days, hours, amounts',
  kin: 'family and friends',
  grief: 'illness, loss, hurt',
  home: 'food, pets, plants, weather, making things',
  power: 'bodies that act by rules or money: council, ministry, firm',
  civic: 'lawful ways: vote, petition, ombudsman',
  joy: 'joy and excitement',
  laugh: 'laughter',
} as const;

/** Who speaks and who is spoken of. */
export const WHO = {
  self: 'I, me, my',
  we: 'we, our',
  you: 'you, your',
  he: 'one third person: he, she, this guy',
  they: 'several: they, these people',
  crowd: 'a crowd addressed: everyone, folks',
} as const;

export type WordClass = keyof typeof HARSH | keyof typeof MILD | keyof typeof WHO;

/** Entries of each kind, separated by commas or line breaks; a last word that ends in `*` stands for all that begin so. */
export type Lexicon = Readonly<Record<WordClass, string>>;
