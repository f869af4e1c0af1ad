/** Whether a text tells of abuse instead of speaking it: a verb of saying, with what was said in quotation marks or with an objection to saying it. */
import { unit } from '../signal.ts';

/** Begins of the verbs and nouns of saying, in the five languages. */
export const SAYING =
  /(?<!\p{L})(?:sa(?:y|id)|wr(?:ite|iting|ote)|call(?!ers?\b)|t(?:ell|old)|shout|yell|chant|post(?:s|ing|ed)?(?!\p{L})|comments?(?!\p{L})|threat|statements?(?!\p{L})|wishing|insult(?:ed|ing)|dic(?:e|i)|dij|decir|llam(?:ar|ó|an|a)|gritar|escrib|sag(?:t|en|st|te)|nenn|genannt|schreib|beschimpf|di(?:t|re|sent)(?!\p{L})|appel|trait(?:e|é)|écri[rtv]|diz|diss|cham(?:a|o)|xing|escrev)/u;
/** Begins of words that object. */
const OBJECTION =
  /(?<!\p{L})(?:stop|not? (?:\p{L}+ )?ok(?:ay)?|isn't ok|(?:not|never) acceptable|unacceptable|wrong|hate|hatred|hateful|contempt|bigot|racis|sexis|homophob|transphob|misogyn|slurs?(?!\p{L})|no one should|nobody should|shouldn't|tolerate|horrible thing|awful thing|realise|realize|don't expect|call(?:ing)? out|basta|dej(?:a|en) de|no está bien|odio|inaceptable|aufhören|hört auf|hass|nicht (?:ok|in ordnung)|niemand sollte|rassis|inacceptable|arrête|haine|pas (?:ok|normal|acceptable)|personne ne devrait|pare(?:m)? de|não é (?:ok|normal|aceitável)|inaceitável|ninguém deveria|preconceito)/u;
const MARKS = /"[^"\n]{3,400}"|(?<!\p{L})'[^'\n]{8,400}'(?!\p{L})/u;
const CONTEMPT_NAMED =
  /(?<!\p{L})(?:hat(?:e|red)|contempt|odio|hass|haine|ódio)(?: speech|rede)? (?:for|against|towards?|hacia|contra|gegen|envers|contre)(?!\p{L})/u;

/** 0 (spoken) … 1 (told of). Reads a folded text; linear in its length. */
export function reported(folded: string): number {
  const said = SAYING.test(folded);
  const objects = OBJECTION.test(folded);
  return unit(
    (said && MARKS.test(folded) ? 0.7 : 0) +
      (said && objects ? 0.7 : 0) +
      (objects && CONTEMPT_NAMED.test(folded) ? 0.7 : 0),
  );
}
