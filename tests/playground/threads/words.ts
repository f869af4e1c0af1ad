import { VARIANT } from '../shared/page.ts';
import type { Lang } from '../shared/variant.ts';

interface Words {
  readonly like: string;
  readonly reply: string;
  readonly repost: string;
  readonly reposted: string;
  readonly remove: string;
  readonly quote: string;
  readonly share: string;
  readonly more: string;
  readonly follow: string;
  readonly post: string;
  readonly cancel: string;
  readonly newThread: string;
  readonly addToThread: string;
  readonly whoReplies: string;
  readonly prompt: string;
  readonly replyTo: (handle: string) => string;
  readonly editor: string;
  readonly media: string;
  readonly expand: string;
  readonly discard: string;
  readonly home: string;
  readonly search: string;
  readonly activity: string;
  readonly profile: string;
  readonly column: string;
  readonly sent: string;
}

const WORDS: Record<Lang, Words> = {
  en: {
    like: 'Like',
    reply: 'Reply',
    repost: 'Repost',
    reposted: 'Reposted',
    remove: 'Remove',
    quote: 'Quote',
    share: 'Share',
    more: 'More',
    follow: 'Follow',
    post: 'Post',
    cancel: 'Cancel',
    newThread: 'New thread',
    addToThread: 'Add to thread',
    whoReplies: 'Anyone can reply & quote',
    prompt: "What's new?",
    replyTo: (handle) => `Reply to ${handle}...`,
    editor: 'Text field. Type to compose a new post.',
    media: 'Attach media',
    expand: 'Expand composer',
    discard: 'Discard thread?',
    home: 'Home',
    search: 'Search',
    activity: 'Notifications',
    profile: 'Profile',
    column: 'Column body',
    sent: 'Posted',
  },
  de: {
    like: 'Gefällt mir',
    reply: 'Antworten',
    repost: 'Erneut posten',
    reposted: 'Erneut gepostet',
    remove: 'Entfernen',
    quote: 'Zitieren',
    share: 'Teilen',
    more: 'Mehr',
    follow: 'Folgen',
    post: 'Posten',
    cancel: 'Abbrechen',
    newThread: 'Neuer Thread',
    addToThread: 'Zum Thread hinzufügen',
    whoReplies: 'Alle können antworten und zitieren',
    prompt: 'Was gibt’s Neues?',
    replyTo: (handle) => `${handle} antworten ...`,
    editor: 'Textfeld. Schreib etwas, um einen neuen Beitrag zu verfassen.',
    media: 'Medien anhängen',
    expand: 'Eingabefeld vergrößern',
    discard: 'Thread verwerfen?',
    home: 'Startseite',
    search: 'Suche',
    activity: 'Aktivitäten',
    profile: 'Profil',
    column: 'Spalteninhalt',
    sent: 'Gepostet',
  },
  ja: {
    like: '「いいね！」',
    reply: '返信',
    repost: '再投稿',
    reposted: '再投稿済み',
    remove: '削除',
    quote: '引用',
    share: 'シェア',
    more: 'もっと見る',
    follow: 'フォロー',
    post: '投稿',
    cancel: 'キャンセル',
    newThread: '新規スレッド',
    addToThread: 'スレッドに追加',
    whoReplies: '誰でも返信・引用できます',
    prompt: '今なにしてる？',
    replyTo: (handle) => `${handle}に返信…`,
    editor: 'テキストフィールド。入力して新しい投稿を作成できます。',
    media: 'メディアを添付',
    expand: '作成画面を拡大',
    discard: 'スレッドを破棄しますか？',
    home: 'ホーム',
    search: '検索',
    activity: 'お知らせ',
    profile: 'プロフィール',
    column: 'カラムの内容',
    sent: '投稿しました',
  },
  ar: {
    like: 'أعجبني',
    reply: 'رد',
    repost: 'إعادة نشر',
    reposted: 'تمت إعادة النشر',
    remove: 'إزالة',
    quote: 'اقتباس',
    share: 'مشاركة',
    more: 'المزيد',
    follow: 'متابعة',
    post: 'نشر',
    cancel: 'إلغاء',
    newThread: 'سلسلة جديدة',
    addToThread: 'إضافة إلى السلسلة',
    whoReplies: 'يمكن لأي شخص الرد والاقتباس',
    prompt: 'ما الجديد؟',
    replyTo: (handle) => `الرد على ${handle}...`,
    editor: 'حقل نص. اكتب لإنشاء منشور جديد.',
    media: 'إرفاق وسائط',
    expand: 'توسيع المحرر',
    discard: 'هل تريد تجاهل السلسلة؟',
    home: 'الرئيسية',
    search: 'بحث',
    activity: 'الإشعارات',
    profile: 'الملف الشخصي',
    column: 'محتوى العمود',
    sent: 'تم النشر',
  },
};

export const W: Words = WORDS[VARIANT.lang];
