/** What the look-backs come to, in plain sentences. */
import { LEAST_ANSWERS, type LookedBack } from '@/lib/log/look-back';

/** Nothing before there are enough of them; and no sentence about what did not happen. */
export function lookedBackWords(looked: LookedBack): string[] {
  if (looked.answers < LEAST_ANSWERS) return [];
  const words: string[] = [];
  if (looked.posted > 0) {
    words.push(`Of what you posted anyway, you’d still post ${looked.postedAgain} of ${looked.posted}.`);
  }
  if (looked.clear > 0) {
    const mixed = looked.mixed > 0 ? ` The ${looked.mixed} mixed ones say neither.` : '';
    words.push(
      `Firebreak was right to ask ${looked.right} of ${looked.clear} times, going by your answers.${mixed}`,
    );
  }
  return words;
}
