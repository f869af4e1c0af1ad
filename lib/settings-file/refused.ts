/** Why a file was refused, and where. Nothing has been changed then. */

/** `message` is a whole sentence that says what is wrong and where. */
export class Refused extends Error {
  override name = 'Refused';
}

/** A place in a file in words: "questions, 3rd: text". Lists are counted from 1. */
export function placeOf(path: readonly (string | number)[]): string {
  return path.map((step) => (typeof step === 'number' ? `number ${step + 1}` : `“${step}”`)).join(', ');
}
