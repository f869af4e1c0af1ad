/** The few marks that Threads' pages have (public extension and automation code, 2025-01…2026-10). */

/** The element of a post; one inside another is what it quotes. */
export const BOX = '[data-pressable-container]';
export const TIME = 'time[datetime]';
/** One place on a post's page: the post, or an answer with the answers to it. */
export const PAGELET = '[data-pagelet^="threads_post_page_"]';
/** Where a post is written: Lexical, or what a plainer editor would be. */
export const EDITOR =
  '[contenteditable="true"][role="textbox"], [contenteditable="plaintext-only"], [data-lexical-editor="true"]';
export const DIALOG = '[role="dialog"]';
