import { VARIANT } from '../shared/page.ts';

/** Facebook's marks for advertisers, the only ones that say what a part is; gone after a redesign. */
export function mark(role: string): { 'data-ad-rendering-role'?: string } {
  return VARIANT.broken ? {} : { 'data-ad-rendering-role': role };
}

/** Where the message stands; gone after a redesign. */
export function message(): Record<string, string> {
  return VARIANT.broken ? {} : { 'data-ad-comet-preview': 'message', 'data-ad-preview': 'message' };
}

/** An attribute that a redesign takes away. */
export function unlessBroken(attributes: Record<string, string>): Record<string, string> {
  return VARIANT.broken ? {} : attributes;
}
