/** Invented scenes for the bench: a few of everyday length, and texts that are long in every way that could be slow. */
import type { Scene, Target } from '../../lib/types.ts';

function target(text: string, replies = 40): Target {
  return {
    author: '@river.example',
    text,
    ageHours: 5,
    counts: { replies, reposts: replies, quotes: replies, likes: 5 * replies },
    alt: null,
    quoted: null,
  };
}

function scene(draft: string, to: Target | null, move: Scene['move'] = 'reply'): Scene {
  return { site: 'x', move: to ? move : 'post', me: '@me.example', target: to, draft };
}

const CALLOUT =
  'Everyone needs to see who @tilda.example really is. She took deposits for the spring market and kept them. Repost this so she can never do it again.';

export const INVENTED: readonly Scene[] = [
  scene('Does anybody know when the market opens on Saturday?', null),
  scene('It looks tasty! Give it another hour to rise.', target('My first loaf. Be gentle.', 3)),
  scene('what a pathetic fraud, everyone should block her. shame on you', target(CALLOUT, 400)),
  scene('I disagree: the night line matters to people who work nights.', target('Close the night line.')),
  scene('imagine being this stupid and posting it', target('My first loaf. Be gentle.', 3), 'quote'),
  scene('', target(CALLOUT, 900), 'repost'),
  scene('Schämt euch. Alle sollen wissen, was er getan hat.', target('Er hat das Geld behalten.', 80)),
  scene('Honte à toi, tout le monde doit savoir qui tu es.', target('Merci à tous pour hier soir !', 12)),
  scene('Thread, part two. '.repeat(100), target(`${CALLOUT}\n`.repeat(12), 120)),
];

/** Bytes are characters here: most are ASCII, the others are longer still. */
const LONG = 100_000;

function filled(unit: string): string {
  return unit.repeat(Math.ceil(LONG / unit.length)).slice(0, LONG);
}

const LONG_TEXTS: Readonly<Record<string, string>> = {
  'one letter': filled('a'),
  'one letter a word': filled('a '),
  'everyday words': filled('you are such a pathetic liar and everyone should know what she did '),
  'letters for letters': filled('y0u 4r3 5uch 4 p4th3t1c l14r '),
  'letters apart': filled('s h a m e  o n  y o u '),
  'combining marks': filled(`a${'\u0301\u0316\u034f'.repeat(8)}`),
  'right to left': filled('\u202eshame\u202c عار عليك '),
  'zero width': filled('s\u200bh\u200da\u2060m\ufeffe '),
  'wide letters': filled('ｙｏｕ ａｒｅ '),
  emoji: filled('👨‍👩‍👧‍👦🤡🔥'),
  names: filled('@tilda.example @jonas@mastodon.social '),
  addresses: filled('https://a.example/?q=%61%61#x '),
  punctuation: filled('!?!?!?.,;:"\''),
  'no spaces': filled('消えろ最低だな恥を知れ'),
  'markup and regex bait': filled('<b onclick=a>((a+)+)+$\\\\[[^]]*'),
  newlines: filled('\n'),
};

export const HOSTILE = Object.entries(LONG_TEXTS).map(([name, text]) => ({
  name,
  scene: scene(text, { ...target(text), alt: text, quoted: { author: '@river.example', text } }, 'quote'),
}));
