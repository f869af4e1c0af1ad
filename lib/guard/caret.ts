/** Where the person was in the draft, kept over the pause and given back by "Edit". */

/** Remembers focus and caret; the function returned gives them back, as far as they are still there. */
export function keepCaret(document: Document): () => void {
  const focused = innermost(document.activeElement);
  const area =
    focused && 'selectionStart' in focused ? (focused as unknown as HTMLTextAreaElement) : undefined;
  const selection = document.getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : undefined;
  const [start, end] = area ? [area.selectionStart, area.selectionEnd] : [null, null];
  return () => {
    if (!focused?.isConnected) return;
    focused.focus({ preventScroll: true });
    if (area && start !== null && end !== null) area.setSelectionRange(start, end);
    else if (range && focused.contains(range.startContainer)) {
      selection?.removeAllRanges();
      selection?.addRange(range);
    }
  };
}

/** The element that takes the typing, out of the open shadow roots it may lie in. */
function innermost(active: Element | null): HTMLElement | null {
  let found = active;
  while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
  return found as HTMLElement | null;
}
