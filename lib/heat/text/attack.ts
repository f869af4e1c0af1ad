/**
 * The few turns of phrase that nobody takes for anything but an attack: wishes of death or harm, threats, insults said to the face. The model learns from scenes in which
 * heat mostly hides, so what is too plain to be in them is written down here. Written for Firebreak (CC0), in the five languages.
 */
import { SAYING } from './reported.ts';
import { unquoted } from './spoken.ts';

const whole = (...phrases: string[]): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${phrases.join('|')})(?!\\p{L})`, 'u');

/** Wishes of death or harm, and threats. */
const HARM = whole(
  'kys|(?:kill|neck|hang|end|unalive) (?:yourself|urself|yourselves)|go (?:and )?(?:die|rot)(?! laughing)|drop dead(?! gorgeous)',
  '(?:hope|wish|pray) (?:that )?(?:you|u|ya|he|she|they)(?: all| both)? (?:die|dies|rot|rots|choke|chokes|suffer|suffers|burn|burns|drown|drowns|get (?:cancer|hit by|run over|shot)|gets (?:cancer|hit by|run over|shot))',
  '(?:you|u|he|she|they|(?:you|these|those) people|people like (?:you|u|this|that|him|her|them))(?: all)? (?:should|deserve to|deserves to|ought to) (?:die|rot|hang|suffer|be (?:shot|hanged|hung|put down|wiped out|exterminated|beaten|dead|gassed|lynched))',
  'know where (?:you|u|he|she|they) (?:live|lives|work|works)|(?:break|smash) (?:your|ur|his|her|their) (?:legs|face|teeth|skull|neck|jaw)',
  'm[aá]tate|su[ií]c[ií]date|mu[eé]rete|ojal[aá] te mueras|que te mueras|te voy a (?:matar|reventar|partir)|s[eé] d[oó]nde vives',
  "suicide(?:-| )toi|va (?:crever|mourir|te pendre|te tuer)|tue-toi|(?:j'espère que tu|que tu) (?:crèves|meures|meurs)|je vais te (?:tuer|crever|retrouver)|je sais où tu (?:habites|vis)",
  'bring dich um|häng dich auf|verreck(?:e)?|hoffentlich (?:stirbst|verreckst) du|ich (?:bringe|bring|mach) dich (?:um|kalt|fertig)|ich weiß,? wo du wohnst|(?:sollte|sollten|gehört|gehören) (?:erschossen|vergast|aufgehängt|aufgeknüpft|an die wand)',
  'se mata|mata-te|vai morrer|tomara que (?:você|vc|tu|ele|ela) (?:morra|morras)|vou te (?:matar|quebrar|arrebentar)|sei onde (?:você|vc|tu) mora(?:s)?',
);

/** Insults said to the face. */
const INSULT = whole(
  '(?:go )?fuck (?:you|u|yourself|urself)|(?:you|u) disgust me|how (?:stupid|dumb|thick) (?:can|are) (?:you|u)(?: be)?',
  "(?:you|u|he|she|you lot|you guys|(?:you|these|those) people)(?:'re| are| r|'s| is) (?:all |just |such |so |really |an? |the |absolute |complete |total |fucking |disgusting |worthless |pathetic |stupid ){0,4}(?:idiot|moron|imbecile|disgusting|pathetic|worthless|scum|scumbag|vermin|trash|garbage|loser|freak|stupid|dumb|piece of (?:shit|trash|garbage|crap)|waste of (?:space|oxygen|air))s?",
  'what an? (?:absolute |complete |total |fucking |pathetic |disgusting |sad little )?(?:moron|idiot|imbecile|loser|scumbag|freak|piece of shit)',
  'vete a la mierda|que te (?:jodan|den)|das asco|(?:eres|sois) (?:un |una |unos |unas |puro |pura )?(?:idiota|imbécil|basura|escoria|asco|inútil|estúpido|estúpida)(?:s|es)?',
  "va te faire (?:foutre|voir)|tu me dégoûtes|(?:tu es|t'es|vous êtes) (?:un |une |qu'un |qu'une |des |vraiment ){0,2}(?:idiot|imbécile|connard|connasse|merde|déchet|ordure|abruti|débile|pathétique)e?s?",
  'halt dein maul|fick dich|verpiss dich|du bist (?:ein |eine |so ein |so |echt |einfach |nur ){0,3}(?:idiot|vollidiot|arschloch|dumm|abschaum|dreck|widerlich|erbärmlich|wichser|versager)',
  'vai (?:se foder|te foder|tomar no cu|pro inferno)|(?:você|vc|tu) (?:é|és) (?:um |uma |muito |só ){0,2}(?:idiota|imbecil|lixo|nojento|nojenta|escória|otário|otária|burro|burra|ridículo|ridícula)',
);

/** Who tells of an attack does not make one. */
const TELLING =
  /(?<!\p{L})(?:comment(?:ed|ing|s)?|messag(?:e|ed|es|ing)|dm(?:s|ed)?|repl(?:y|ied|ies)|mensaje|nachricht|message|mensagem)(?!\p{L})/u;

/** 1: wishes harm or threatens. Less: insults to the face. 0: neither, or only tells of it. Reads a folded text; linear in its length. */
export function attack(folded: string): number {
  const said = unquoted(folded);
  const strength = HARM.test(said) ? 1 : INSULT.test(said) ? INSULT_STRENGTH : 0;
  return strength > 0 && (SAYING.test(said) || TELLING.test(said)) ? 0 : strength;
}

/** What an insult is of a threat. */
const INSULT_STRENGTH = 0.35;
