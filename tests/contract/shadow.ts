/** Pages with open shadow roots, which a parser of strings does not make and a selector does not enter. */

/** Makes the roots that the page declares (`<template shadowrootmode="open">`), those inside others too. */
export function attachShadows(root: Document | ShadowRoot): void {
  for (const template of root.querySelectorAll('template[shadowrootmode]')) {
    const host = template.parentElement;
    if (!host || host.shadowRoot) continue;
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.append(...(template as HTMLTemplateElement).content.childNodes);
    template.remove();
    attachShadows(shadow);
  }
}

/** The page and every open shadow root in it. */
export function rootsOf(root: Document | ShadowRoot): (Document | ShadowRoot)[] {
  const shadows = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return [root, ...shadows.flatMap(rootsOf)];
}

/** Every element that matches, in shadow roots too. */
export function queryAll(document: Document, selector: string): Element[] {
  return rootsOf(document).flatMap((root) => [...root.querySelectorAll(selector)]);
}

/** The first that matches. `a >>> b` is a `b` in the shadow root of an `a`. */
export function queryOne(document: Document, selector: string): Element | undefined {
  const [first = '', ...inner] = selector.split('>>>').map((part) => part.trim());
  let found = queryAll(document, first);
  for (const part of inner) {
    found = found.flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll(part) ?? [])]);
  }
  return found[0];
}

/** All of the page as text, shadow roots included: two pages with the same are the same. */
export function markupOf(document: Document): string {
  return rootsOf(document)
    .map((root) => ('documentElement' in root ? (root.documentElement?.outerHTML ?? '') : root.innerHTML))
    .join('\n');
}
