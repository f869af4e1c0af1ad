/**
 * The kinds of words that signals look for. Every language has one file of lists with the same kinds. The lists were
 * written for Firebreak by its makers from their knowledge of the languages (CC0), not copied from a published lexicon.
 * Words for groups of people (faith, origin, sex, disability, body) are in none of them, and swear words only where they are
 * aimed at a person by meaning (`arsehole`), never as such.
 */
export type WordClass =
  /** Nouns that belittle or damn a person: clown, coward, fraud. */
  | 'insult'
  /** Verdicts about a person: pathetic, disgusting, spineless. */
  | 'scorn'
  /** Set phrases of mockery and dunks: imagine thinking, tell me you, who asked. */
  | 'mock'
  /** Politeness that often carries contempt: with all due respect, bless your heart. */
  | 'veneer'
  /** Purity tests and guilt by association: your silence, we see you, no real feminist. */
  | 'purity'
  /** Calls to a crowd: report, share, unfollow, make her famous. */
  | 'rally'
  /** Wishes of harm and threats: hope you choke, watch your back. */
  | 'threat'
  /** Where a person can be found or hurt: employer, address, plate, school. */
  | 'locate'
  /** Evidence against a person: receipts, screenshots, thread on. */
  | 'receipts'
  /** Charges: stole, lied, scammed, bullied, cheated. */
  | 'accuse'
  /** Shame before an audience: should be ashamed, remember this face. */
  | 'shame'
  /** Comfort: you're not alone, take care, sending love. */
  | 'comfort'
  /** Thanks, praise and congratulation. */
  | 'thanks'
  /** The writer's own fault: I'm sorry, my mistake. */
  | 'sorry'
  /** Facts set straight: actually it was, the full video, that's not him. */
  | 'correct'
  /** A sober warning: don't eat, evacuate, call the helpline. */
  | 'warn'
  /** Family and friends. */
  | 'kin'
  /** Bodies that act by rules or money rather than a person: council, ministry, company. */
  | 'power'
  /** Joy and excitement. */
  | 'joy'
  /** Practical help: here's a link, try, bring, lift. */
  | 'help'
  /** The speaker: I, me, my. */
  | 'self'
  /** The one spoken to: you, your. */
  | 'you'
  /** A third person: he, she, her. */
  | 'they'
  /** A crowd addressed: everyone, folks, y'all. */
  | 'crowd';

export type Lexicon = Readonly<Record<WordClass, string>>;
