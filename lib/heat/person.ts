/** Whether a target speaks about a person readers could find, rather than about a body, a rule or a thing. */
import { found, type View } from './view.ts';

/**
 * 0…1. Evidence for a person: a handle that is neither the author nor the writer, he/she forms, words that say where someone
 * works or lives, a capitalised first name and surname. Evidence against: councils, firms, laws.
 */
export function personShown(view: View): number {
  const { words, scene, author, me } = view;
  const handles = words.units.filter((unit) => unit.startsWith('@') && unit.length > 2);
  const others = handles.filter((handle) => handle.slice(1) !== author && handle.slice(1) !== me).length;
  const quoted = scene.target?.quoted?.author ? 1 : 0;
  const pronouns = found(words, 'they') > 0 ? 0.5 : 0;
  const place = Math.min(1, found(view.target, 'locate') * 0.3);
  const name = /\p{Lu}\p{Ll}+ (?:\p{Lu}\p{Ll}+|\p{Lu}\.?)(?!\p{L})/u.test(scene.target?.text ?? '') ? 0.5 : 0;
  const body = Math.min(1, found(words, 'power') * 0.25);
  const evidence = others + quoted + pronouns + place + name - body;
  return Math.max(0, Math.min(1, evidence));
}
