/**
 * Keeps the page from hearing what happens in our dialog. A closed shadow root does not hide typing: key events
 * still pass `window` first (measured in both browsers). Listening there from `document_start` puts us before the
 * page; a stopped event still does what the browser does with it (typing, pressing a button, opening a summary),
 * so the dialog is built of nothing but that.
 */

const KEPT_FROM_PAGE = [
  'keydown keypress keyup beforeinput input change submit reset',
  'click dblclick auxclick contextmenu mousedown mouseup pointerdown pointerup touchstart touchend',
  'pointermove pointerover pointerout pointerenter pointerleave DOMActivate wheel',
  'mousemove mouseover mouseout mouseenter mouseleave',
  'focus blur focusin focusout compositionstart compositionupdate compositionend paste copy cut',
]
  .join(' ')
  .split(' ');

/** The focus leaves something of the page for ours. A menu that closes on that would be gone when the person comes back to it. */
function isLeaving({ type }: Event): boolean {
  return type === 'blur' || type === 'focusout';
}

/**
 * `isOurs` says whether an element is one of our hosts; `heardKey` is told of keys pressed in them, since no listener
 * further in will hear them.
 */
export function shield(
  view: Window,
  isOurs: (target: EventTarget | null) => boolean,
  heardKey: (key: KeyboardEvent) => void,
  signal: AbortSignal,
): void {
  const isLeftForOurs = (event: Event) => isLeaving(event) && isOurs((event as FocusEvent).relatedTarget);
  /** Keys that went down in our dialog: their release, wherever the focus is by then, is not the page's either. */
  const down = new Set<string>();
  const keep = (event: Event) => {
    const ours = isOurs(event.target) || isLeftForOurs(event);
    const key = event as KeyboardEvent;
    if (event.type === 'keyup' && down.delete(key.code)) {
      event.stopImmediatePropagation();
      return;
    }
    if (!ours) return;
    if (event.type === 'keydown') {
      // The key that sent the post may still be held: it must not press a button of the dialog that has just come.
      if (key.repeat && (key.key === 'Enter' || key.key === ' ')) event.preventDefault();
      down.add(key.code);
      if (key.isTrusted) heardKey(key);
    }
    event.stopImmediatePropagation();
  };
  for (const type of KEPT_FROM_PAGE) {
    // Only a key is ever prevented: nothing else may keep the page from scrolling at once.
    view.addEventListener(type, keep, { capture: true, passive: type !== 'keydown', signal });
  }
}
