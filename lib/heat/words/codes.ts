/** The numbers of the kinds of words, in the packed lists and in the model. */
import { HARSH, MILD, WHO, type WordClass } from './classes.ts';

export const CLASSES = [...Object.keys(HARSH), ...Object.keys(MILD), ...Object.keys(WHO)] as WordClass[];
