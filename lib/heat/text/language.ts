/**
 * Which language a short text is in, from its most frequent little words (hand-made lists of function words that
 * tell the five apart) and a few letters. A few lines serve because only five languages must be told from each other and from the
 * rest; a library would weigh 20–200 KB and is unsure below a sentence.
 */
export const LANGUAGES = ['en', 'es', 'de', 'fr', 'pt'] as const;
export type Language = (typeof LANGUAGES)[number];

const LITTLE: Readonly<Record<Language, string>> = {
  en: `the and to of a in is it you that he was for on are with as his they be at one have this from or had by not but what all were we when your can
    said there an each which she do how their if will up about out then them these so some her would make like him into has look more see no way could my than been
    who its now did get down day come made may i'm don't it's just me u ur lol wtf omg im dont thats ok yes this got`,
  es: `el la los las de que y en un una ser se no haber por con su para como estar tener le lo todo pero más hacer o poder este ir otro ese si me ya ver porque dar cuando él muy sin vez mucho saber qué sobre mi alguno mismo yo también
    hasta año dos querer entre así desde eso ni nos llegar es está son fue era te tu del al usted ustedes nadie nada eres hay vamos jaja gracias pues sí esto qué`,
  de: `der die das und in zu den mit von für ist im nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde
    ich du wir ihr mich dich mir dir was wenn ja nein doch mal schon hier jetzt kein keine danke bitte ganz immer habe bin bist seid euch uns dein mein sich auf`,
  fr: `le la les de des du un une et à en que qui dans pour pas sur ce il elle est au plus par je ne se avec tout faire son mettre autre on mais nous comme ou si leur y dire devoir avant deux même prendre aussi celui donner bien où fois vous encore nouveau
    c'est j'ai t'es tu te toi moi ça n'est qu'il d'un l'on aux cette ces mon ma mes ton ta tes vos nos sont était être avoir merci oui non quand rien jamais`,
  pt: `o a os as de que e do da em um uma para é com não por mais dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus quem nas me esse eles
    estão você tinha foram essa num nem suas meu às minha têm numa pelos elas havia seja qual vai vc pra pro tá né obrigado obrigada gente isso tô sou são teu tua nós lhe`,
};

/** Letters (and letter pairs) that speak for a language, with what each is worth against one little word. */
const LETTERS: readonly (readonly [Language, RegExp, number])[] = [
  ['es', /[ñ¿¡]/g, 2],
  ['de', /[äöüß]/g, 1],
  ['fr', /[çèêëîïôûùœ]|\b[cdjlmnst]'(?=\p{L})/gu, 1],
  ['pt', /[ãõ]|ção|ções|lh|nh/g, 1.2],
  ['es', /ción|ll/g, 0.4],
];

const little = new Map<string, Language[]>();
for (const lang of LANGUAGES) {
  for (const word of LITTLE[lang].split(/\s+/)) little.set(word, [...(little.get(word) ?? []), lang]);
}

/** Whether a lower-case word is one of the little words of any of the languages. */
export function isLittle(word: string): boolean {
  return little.has(word);
}

const LATIN_WORD = /[\p{Script=Latin}\p{M}]+(?:'\p{Script=Latin}+)*/gu;

/**
 * The language of a text, or `null` when nothing in it says so (emoji, a name, another language or script).
 * `declared` is what the page says; it breaks near-ties and stands in when the text has no telling word.
 */
export function languageOf(text: string, declared: Language | null): Language | null {
  const start = text.slice(0, 1500).toLowerCase().replace(/[’ʼ]/g, "'");
  const score: Record<Language, number> = { en: 0, es: 0, de: 0, fr: 0, pt: 0 };
  const units = start.match(LATIN_WORD) ?? [];
  for (const unit of units) {
    const langs = little.get(unit);
    if (langs) for (const lang of langs) score[lang] += 1 / langs.length;
  }
  for (const [lang, letters, worth] of LETTERS) score[lang] += worth * (start.match(letters)?.length ?? 0);
  if (declared) score[declared] += 1;
  let best: Language = 'en';
  for (const lang of LANGUAGES) if (score[lang] > score[best]) best = lang;
  if (score[best] === 0) return hasOtherScript(start) || units.length > 6 ? null : 'en';
  return score[best] < units.length * 0.06 ? null : best;
}

function hasOtherScript(text: string): boolean {
  return /[^\P{L}\p{Script=Latin}]/u.test(text);
}
