/**
 * Swear words that name nobody. Where a draft is going somewhere, the head of open hostility does not see them, since public sets call almost any
 * swearing hostile: so warm swearing stays warm and cursing a printer is nothing. Words that call a person something (`arsehole`) are not here. Written for Firebreak (CC0).
 */
const LIST = `fuck fucks fucking fuckin fucked fuckup effing feck fecking shit shits shitty shite bullshit crap crappy damn damned goddamn dammit hell heck bloody bollocks arsed
  sodding bugger frigging freaking wtf omfg ffs af asf joder jodido jodida mierda coño hostia puta puto putada carajo verga chingada chingón chinga cojones cagada verdammt verdammte verdammter scheiße scheiss scheiß
  scheisse kacke mist verflucht merde putain bordel foutu foutue chiant chiante crotte porra caralho foda foder fodido merda bosta puta droga cacete`;

export const SWEARING: ReadonlySet<string> = new Set(LIST.split(/\s+/));
