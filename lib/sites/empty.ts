import { readDraft } from './text';

/**
 * Empties an editor as the person's own deletion would, so that the site follows: React hears the `input` event of a
 * text area, ProseMirror its own observer. `true` when nothing is left in it. Not for Draft.js and Lexical.
 */
export function emptied(editor: HTMLElement): boolean {
  const document = editor.ownerDocument;
  const isField = 'select' in editor && typeof editor.select === 'function';
  editor.focus();
  if (isField) (editor as HTMLTextAreaElement).select();
  else document.getSelection()?.selectAllChildren(editor);
  document.execCommand('delete');
  return isField ? (editor as HTMLTextAreaElement).value === '' : readDraft(editor) === '';
}
