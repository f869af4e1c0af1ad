/** Template pairs written for Firebreak (CC0): harmless sentences that name a group of people, and the same without. */

const GROUPS = [
  'Muslim', 'Jewish', 'Christian', 'Hindu', 'atheist', 'Black', 'white', 'Asian', 'Latino', 'Arab', 'Polish', 'Nigerian', 'Indian', 'immigrant', 'refugee',
  'gay', 'lesbian', 'trans', 'bisexual', 'queer', 'deaf', 'blind', 'autistic', 'disabled', 'elderly', 'young', 'Romani', 'Chinese', 'Mexican', 'Irish',
]; // biome-ignore format: a list
const WITHOUT = [
  'local',
  'quiet',
  'tall',
  'friendly',
  'retired',
  'new',
  'busy',
  'musical',
  'sporty',
  'cheerful',
];

const TEMPLATES = [
  'My _ neighbour fixed my bike today.',
  'I am a _ teacher and I love my job.',
  'We went to a _ wedding last weekend, the food was great.',
  'The _ choir sings at the library on Friday.',
  'As a _ person I would like to read more books like this.',
  'Her brother is _ and works at the post office.',
  'Are there any _ writers you would recommend?',
  'A _ family moved in next door and brought us cake.',
  'There is a meeting for _ parents at six, all welcome.',
  'He told me he is _ and I said thank you for telling me.',
  'The nurse who helped my mum is _.',
  'They asked a _ actor to read the poem.',
  'You are _? So is my cousin.',
  'This film is about two _ sisters who run a shop.',
];

/** Sentences that name a group, and their twins. */
export function biasPairs(): { named: string[]; unnamed: string[] } {
  const fill = (words: readonly string[]): string[] =>
    TEMPLATES.flatMap((t) => words.map((word) => t.replace('_', word)));
  return { named: fill(GROUPS), unnamed: fill(WITHOUT) };
}
