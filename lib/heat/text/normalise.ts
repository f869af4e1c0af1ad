/**
 * Undoes spelling games before anything is read: letters borrowed from other alphabets, invisible characters,
 * `c l o w n`, `cl0wn`, `clowwwwn`. What people type to slip past a filter then looks like what they mean.
 * Every step is linear in the length of the text; no pattern can backtrack.
 */

/** Characters that are read; of a longer text, the beginning and the end. */
export const LONGEST = 3000;

/** Letters that look like Latin ones (a hand-made extract of Unicode's confusables, TR39: Cyrillic, Greek, small capitals). */
const LOOKALIKES: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'аa вb еe кk мm нh оo рp сc тt уy хx іi јj ѕs һh ԁd ԛq ԝw ѵv ӏl ɡg ɩi ' +
    'αa βb εe ηn ιi κk νv οo ρp τt υu χx γy ωw ᴀa ʙb ᴄc ᴅd ᴇe ɢg ʜh ɪi ᴊj ᴋk ʟl ᴍm ɴn ᴏo ᴘp ʀr ᴛt ᴜu ᴠv ᴡw ʏy ᴢz'
  )
    .split(' ')
    .map((pair) => [[...pair][0] ?? '', [...pair][1] ?? '']),
);

const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

/** A text short enough to read at once: at most {@link LONGEST} characters, its beginning and its end. */
export function clip(text: string): string {
  if (text.length <= LONGEST) return text;
  const half = LONGEST / 2;
  return `${text.slice(0, half)} ${text.slice(-half)}`;
}

/** Compatibility forms, invisible characters, curly quotes and lookalike letters made plain. Letter case is kept. */
export function plain(text: string): string {
  const composed = text
    .normalize('NFKC')
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g, '');
  const quotes = composed.replace(/[‘’ʼ´`]/g, "'").replace(/[“”„«»]/g, '"');
  return /[\u0370-\u04FF\u0250-\u02AF\u1D00-\u1D7F]/.test(quotes) ? quotes.replace(/\S+/g, latin) : quotes;
}

/** A word that mixes Latin and lookalike letters, or is made of lookalikes only, in Latin letters. Real Greek and Russian stay. */
function latin(word: string): string {
  const letters = [...word];
  const swapped = letters.map((letter) => LOOKALIKES[letter] ?? LOOKALIKES[letter.toLowerCase()] ?? letter);
  const foreign = swapped.some((letter) => /[\u0370-\u04FF]/.test(letter));
  const mixed = /[a-z]/i.test(word);
  return mixed || !foreign ? swapped.join('') : word;
}

/** `c l o w n` or `c.l.o.w.n` (four or more single letters) as one word. */
function unspaced(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}])\p{L}(?:[ .*_-]\p{L}){3,40}(?![\p{L}\p{N}])/gu, (run) =>
    run.replace(/[ .*_-]/g, ''),
  );
}

/** `cl0wn`, `id1ot`, `@sshole`: digits and signs between letters read as the letters they stand for. */
export function unleeted(text: string): string {
  return text.replace(/(?<=\p{L})[013457@$!](?=\p{L})/gu, (sign) => LEET[sign] ?? sign);
}

/** The text as signals and the model read it: plain, lower case, spelling games undone, letters stretched beyond two cut to two. */
export function fold(text: string): string {
  const lower = plain(clip(text)).toLowerCase();
  return unleeted(unspaced(lower)).replace(/(\p{L})\1{2,}/gu, '$1$1');
}
