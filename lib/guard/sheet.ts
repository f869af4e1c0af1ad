/**
 * Our styles in a shadow root of ours. A constructed sheet first: a page's content security policy (Mastodon's
 * allows no inline styles) does not bind it. Firefox refuses constructed sheets of a content script's own realm in
 * some versions; there a `style` element serves.
 */
export function addStyles(shadow: ShadowRoot, css: string): void {
  try {
    const view = shadow.ownerDocument.defaultView as
      | (Window & { CSSStyleSheet?: typeof CSSStyleSheet })
      | null;
    const Sheet = view?.CSSStyleSheet ?? CSSStyleSheet;
    const sheet = new Sheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];
    if (shadow.adoptedStyleSheets.length === 1) return;
  } catch {
    // The element below does it.
  }
  const style = shadow.ownerDocument.createElement('style');
  style.textContent = css;
  shadow.append(style);
}
