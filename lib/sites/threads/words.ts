/**
 * Words of Threads' interface, the last resort where structure does not say: whole labels. English, Vietnamese and
 * Chinese as public extension and automation code has them (2025–2026); other languages are left to structure, but for
 * what takes a repost back and what edits, where being wrong means to ask somebody who does nothing new.
 */

/** The button that sends from a dialog. */
export const POST_WORDS = new Set(['post', 'post all', 'đăng', 'publicar', '發佈', '发布']);

/** The items of the repost menu. */
export const REPOST_WORDS = new Set(['repost', 'đăng lại', '轉發', '转发']);
export const QUOTE_WORDS = new Set(['quote', 'trích dẫn', '引用']);

/** Taking a repost back: "Remove", "Undo repost", "Reposted" and the like. Beginnings, as nouns and endings vary. */
const UNDO =
  /^(?:remove|undo|unrepost|reposted|gỡ|entfernen|rückgängig|eliminar|quitar|deshacer|remover|desfazer|supprimer|annuler|rimuovi|annulla|verwijder|usuń|cofnij|ta bort|fjern|kaldır|geri al|hapus|batalkan|удалить|отменить|видалити|削除|取り消|移除|撤[销銷]|取消|收回|삭제|취소|إزالة|إلغاء|حذف|ลบ|हटाएं)/i;

export function isUndo(label: string): boolean {
  return UNDO.test(label.trim());
}

/** A dialog that edits a published post says so in its head: the word alone or at its beginning. */
const EDIT =
  /^(?:edit|chỉnh sửa|(?:beitrag |thread )?bearbeiten|modifi|bewerken|edytuj|rediger|muokkaa|düzenle|ubah|редактир|редагув|編集|编辑|編輯|수정|تعديل|ویرایش|แก้ไข)/i;

export function isEditWord(label: string): boolean {
  return label.length < 60 && EDIT.test(label.trim());
}
