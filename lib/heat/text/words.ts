/** Splits text into the units that signals look at, and into the tokens that the model does. */

/** A handle, hashtag, word (with inner apostrophes), number or one emoji. */
const WORD = String.raw`[@#][\p{L}\p{N}_][\p{L}\p{N}_.-]*(?:@[\p{L}\p{N}_.-]+)?|[\p{L}\p{M}]+(?:'[\p{L}]+)*|\p{N}+|\p{Extended_Pictographic}`;
/** Or a mark that carries tone. */
const UNIT = new RegExp(`${WORD}|[?!]`, 'gu');
/** Or any mark. */
const TOKEN = new RegExp(`${WORD}|[?!.,:;"…()*-]`, 'gu');

/** Units that are read; the rest of a text (of emoji, say) is not. */
export const MOST_UNITS = 600;

/** The units of a folded text in order, at most {@link MOST_UNITS}. */
export function words(folded: string): string[] {
  return (folded.match(UNIT) ?? []).slice(0, MOST_UNITS);
}

/** The units of a text and all its marks, in order, at most so many. */
export function tokens(text: string, most: number): string[] {
  return (text.match(TOKEN) ?? []).slice(0, most);
}

const EMOJI = /\p{Extended_Pictographic}/u;

/** Whether a unit is an emoji. */
export function isEmoji(unit: string): boolean {
  return EMOJI.test(unit);
}
