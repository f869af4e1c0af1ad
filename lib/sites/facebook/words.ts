/**
 * Words of the interface, in the languages that public code of 2025 and 2026 has them in and the other large ones. A last
 * resort: each tells apart two things that look alike in the page.
 */

/** On the button that changes a published post. The dialog is otherwise that of a new one. */
const SAVE = new Set(
  (
    'save|speichern|enregistrer|guardar|salvar|salva|opslaan|zapisz|uložit|uložiť|mentés|salvează|spara|gem|lagre|tallenna|kaydet|' +
    'simpan|lưu|บันทึก|αποθήκευση|сохранить|зберегти|запази|sačuvaj|spremi|shrani|حفظ|ذخیره|שמור|שמירה|सेव करें|সংরক্ষণ করুন|' +
    '保存|儲存|저장'
  ).split('|'),
);

/** In the menu that older pages open: share at once, without words (public extension code, 2020–2026). */
const SHARE_NOW = [
  'share now|jetzt teilen|partager maintenant|compartir ahora|compartilhar agora|partilhar agora|condividi ora|nu delen',
  'udostępnij teraz|dela nu|del nu|jaa nyt|sdílet hned|megosztás most|distribuie acum|şimdi paylaş|bagikan sekarang|kongsi sekarang',
  'chia sẻ ngay|แชร์เลย|แชร์ตอนนี้|κοινοποίηση τώρα|поделиться сейчас|поширити зараз|مشاركة الآن|שתף עכשיו|अभी शेयर करें',
  '今すぐシェア|立即分享|立即分享|지금 공유',
].flatMap((words) => words.split('|'));

export function saysSave(label: string): boolean {
  return SAVE.has(label.trim().toLowerCase());
}

export function saysShareNow(label: string): boolean {
  const plain = label.trim().toLowerCase();
  return SHARE_NOW.some((words) => plain.startsWith(words));
}
