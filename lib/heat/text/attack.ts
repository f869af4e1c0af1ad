/**
 * The few turns of phrase that nobody takes for anything but an attack: wishes of death or harm, threats, insults said to the face. The model learns from scenes in which
 * heat mostly hides, so what is too plain to be in them is written down here. Written for Firebreak (CC0), in the five languages.
 */
import { SAYING } from './reported.ts';
import { unquoted } from './spoken.ts';

const whole = (...phrases: string[]): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${phrases.join('|')})(?!\\p{L})`, 'u');

/**
 * Wishes of death or harm, and threats. Left out on purpose: what grief, worry and warnings say too ("if he should die", "elle va mourir", "you'll break your neck"), and
 * what friends say in fun ("I'll kill you").
 */
const HARM = whole(
  'kys|(?:kill|neck|hang|end|unalive) (?:yourself|urself|yourselves)|go (?:and )?(?:die|rot)(?! laughing)|drop dead(?! gorgeous)',
  '(?:hope|wish|pray) (?:that )?(?:you|u|ya|he|she|they)(?: all| both)? (?:die|dies|rot|rots|choke|chokes|burn in|burns in|suffer(?! (?:less|no))|drown|drowns|gets? (?:cancer|run over|shot))',
  '(?:you|u|(?:you|these|those) people|people like (?:you|u|this|that|him|her|them))(?: all)? should (?:die|rot|hang|be (?:shot|hanged|hung|wiped out|exterminated|dead|gassed|lynched))',
  '(?:you|u|he|she|they|(?:you|these|those) people)(?: all)? deserves? to (?:die|rot|hang|be (?:shot|hanged|dead))',
  "know where (?:you|u) (?:live|work)|(?:i'll|i will|we'll|gonna|going to|(?:someone|somebody) should) (?:break|smash) (?:your|ur) (?:legs|face|teeth|skull|jaw)",
  'm[aá]tate|su[ií]c[ií]date|mu[eé]rete|ojal[aá] te mueras|s[eé] d[oó]nde vives',
  "suicide(?:-| )toi|va te (?:pendre|tuer)|tue-toi|j'espère que tu (?:crèves|meures|vas crever)|je sais où tu (?:habites|vis)",
  'häng dich auf|verreck(?:e)? (?:doch|endlich)|hoffentlich (?:stirbst|verreckst) du|ich weiß,? wo du wohnst|(?:sollte man|sollten|gehört|gehören) (?:erschossen|vergast|aufgehängt|aufgeknüpft|an die wand)',
  'vai se matar|se mata logo|mata-te|tomara que (?:você|vc|tu) (?:morra|morras)|sei onde (?:você|vc|tu) mora(?:s)?',
);

/** Insults said to the face: of somebody spoken to, never of somebody told about. */
const INSULT = whole(
  '(?:go )?fuck (?:you|u|yourself|urself)|(?:you|u) disgust me|how (?:stupid|dumb|thick) (?:can|are) (?:you|u)(?: be)?',
  "(?:you|u|you lot|you guys|you people)(?:'re| are| r) (?:all |just |such |so |really |an? |the |absolute |complete |total |fucking |disgusting |worthless |pathetic |stupid ){0,4}(?:idiot|moron|imbecile|disgusting|pathetic|worthless|scum|scumbag|vermin|trash|garbage|loser|freak|stupid|dumb|piece of (?:shit|trash|garbage|crap)|waste of (?:space|oxygen|air))s?",
  'what an? (?:absolute |complete |total |fucking |pathetic |disgusting |sad little )?(?:moron|idiot|imbecile|loser|scumbag|freak|piece of shit)',
  'vete a la mierda|que te (?:jodan|den)|(?:eres|sois) (?:un |una |unos |unas |puro |pura )?(?:idiota|imbécil|basura|escoria|asco|inútil|estúpido|estúpida)(?:s|es)?',
  "va te faire (?:foutre|voir)|tu me dégoûtes|(?:tu es|t'es|vous êtes) (?:un |une |qu'un |qu'une |des |vraiment ){0,2}(?:idiot|imbécile|connard|connasse|merde|déchet|ordure|abruti|débile|pathétique)e?s?",
  'halt dein maul|fick dich|verpiss dich|du bist (?:ein |eine |so ein |so |echt |einfach |nur ){0,3}(?:idiot|vollidiot|arschloch|dumm|abschaum|dreck|widerlich|erbärmlich|wichser|versager)',
  'vai (?:se foder|te foder|tomar no cu|pro inferno)|(?:você|vc|tu) (?:é|és) (?:um |uma |muito |só ){0,2}(?:idiota|imbecil|lixo|nojento|nojenta|escória|otário|otária|burro|burra|ridículo|ridícula)',
);

/** What stands before a phrase that is then no attack: "please don't …", "if you want to …". */
const TURNED =
  /(?:n't|nt|not|never|no|to|about|nicht|nie|não|nunca|pas|jamais) (?:just |ever |ever even )?$/u;

/** Who tells of an attack does not make one. */
const TELLING =
  /(?<!\p{L})(?:comment(?:ed|ing|s)?|messag(?:e|ed|es|ing)|dm(?:s|ed)?|repl(?:y|ied|ies)|mensaje|nachricht|message|mensagem)(?!\p{L})/u;

/** Whether a phrase is said and not turned round. */
function says(phrase: RegExp, said: string): boolean {
  const found = phrase.exec(said);
  return found !== null && !TURNED.test(said.slice(Math.max(0, found.index - 20), found.index));
}

/** What an insult is of a threat. */
const INSULT_STRENGTH = 0.35;

/** 1: wishes harm or threatens. Less: insults to the face. 0: neither, or only tells of it. Reads a folded text; linear in its length. */
export function attack(folded: string): number {
  const said = unquoted(folded);
  const strength = says(HARM, said) ? 1 : says(INSULT, said) ? INSULT_STRENGTH : 0;
  return strength > 0 && (SAYING.test(said) || TELLING.test(said)) ? 0 : strength;
}
