/** The address of an own server, as a person types or pastes it. Read strictly; says in plain words what is wrong. Pure. */
import { HOST_NAME } from './host-names';

/** `why` is a whole sentence. */
export type Address = { readonly host: string } | { readonly why: string };

/** No address of a server is longer, in characters. */
export const LONGEST_ADDRESS = 253;

const EXAMPLE = 'Write it as “town.example”.';

/**
 * Takes a bare name (`town.example`), an https address with whatever path (as copied out of the address bar) and a
 * person's handle there (`@ada@town.example`). A port is left out: what browsers allow is a host with all its ports.
 */
export function readAddress(typed: string): Address {
  const text = typed.trim();
  if (text === '') return { why: `Type the address of a server first. ${EXAMPLE}` };
  if (/\s/.test(text)) return { why: `An address has no spaces. ${EXAMPLE}` };
  if (text.includes('*')) return { why: `Firebreak asks for one server at a time, so no stars. ${EXAMPLE}` };
  if (/^http:/i.test(text)) return { why: 'Firebreak works on pages with “https” only.' };
  if (/^(?!https:)[a-z][a-z0-9+.-]*:\/\//i.test(text))
    return { why: `This is no address of a website. ${EXAMPLE}` };
  return fromUrl(/^https:\/\//i.test(text) ? text : `https://${text.replace(/^@[^@/]+@/, '')}`);
}

function fromUrl(text: string): Address {
  if (!URL.canParse(text)) return { why: `This is not a whole address. ${EXAMPLE}` };
  const { hostname, username, password } = new URL(text);
  if (username || password) return { why: `An address has no name or password before it. ${EXAMPLE}` };
  const host = hostname.replace(/\.$/, '');
  if (!host.includes('.')) return { why: `An address has a dot in it. ${EXAMPLE}` };
  if (host.length > LONGEST_ADDRESS) return { why: 'This address is too long.' };
  if (!HOST_NAME.test(host)) return { why: `This is not a server’s name. ${EXAMPLE}` };
  return { host };
}
