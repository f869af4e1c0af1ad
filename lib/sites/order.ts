/** Whether an element comes before another in the page. */
export function isBefore(element: Element, other: Element): boolean {
  return (element.compareDocumentPosition(other) & 4) /* DOCUMENT_POSITION_FOLLOWING */ !== 0;
}
