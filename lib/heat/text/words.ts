/** Splits folded text into the units that signals look at. */

/** A handle, hashtag, word (with inner apostrophes), number, one emoji, or a mark that carries tone. */
const UNIT =
  /[@#][\p{L}\p{N}_][\p{L}\p{N}_.-]*(?:@[\p{L}\p{N}_.-]+)?|[\p{L}\p{M}]+(?:'[\p{L}]+)*|\p{N}+|\p{Extended_Pictographic}|[?!]/gu;

/** Units that are read; the rest of a text (of emoji, say) is not. */
export const MOST_UNITS = 600;

/** The units of a folded text in order, at most {@link MOST_UNITS}. */
export function words(folded: string): string[] {
  return (folded.match(UNIT) ?? []).slice(0, MOST_UNITS);
}

const EMOJI = /\p{Extended_Pictographic}/u;

/** Whether a unit is an emoji. */
export function isEmoji(unit: string): boolean {
  return EMOJI.test(unit);
}
