import { VARIANT } from '../shared/page.ts';
import type { Lang } from '../shared/variant.ts';

interface Words {
  readonly publishPost: string;
  readonly publishReply: string;
  readonly post: string;
  readonly reply: string;
  readonly cancel: string;
  readonly prompt: string;
  readonly writeReply: string;
  readonly composeReply: string;
  readonly composePost: string;
  readonly repost: string;
  readonly undoRepost: string;
  readonly quotePost: string;
  readonly repostOrQuote: string;
  readonly replies: (n: number) => string;
  readonly likes: (n: number) => string;
  readonly reposts: string;
  readonly quotes: string;
  readonly likesWord: string;
  readonly repostedBy: string;
  readonly home: string;
  readonly explore: string;
  readonly notifications: string;
  readonly profile: string;
  readonly back: string;
  readonly viewProfile: string;
  readonly discard: string;
  readonly keep: string;
  readonly discardQuestion: string;
  readonly menuBackdrop: string;
  readonly addMedia: string;
  readonly sent: string;
}

const WORDS: Record<Lang, Words> = {
  en: {
    publishPost: 'Publish post',
    publishReply: 'Publish reply',
    post: 'Post',
    reply: 'Reply',
    cancel: 'Cancel',
    prompt: "What's up?",
    writeReply: 'Write your reply',
    composeReply: 'Compose reply',
    composePost: 'Compose new post',
    repost: 'Repost',
    undoRepost: 'Undo repost',
    quotePost: 'Quote post',
    repostOrQuote: 'Repost or quote post',
    replies: (n) => `Reply (${n} ${n === 1 ? 'reply' : 'replies'})`,
    likes: (n) => `Like (${n} ${n === 1 ? 'like' : 'likes'})`,
    reposts: 'reposts',
    quotes: 'quotes',
    likesWord: 'likes',
    repostedBy: 'Reposted by',
    home: 'Home',
    explore: 'Explore',
    notifications: 'Notifications',
    profile: 'Profile',
    back: 'Go back',
    viewProfile: 'View profile',
    discard: 'Discard',
    keep: 'Keep editing',
    discardQuestion: 'Discard this draft?',
    menuBackdrop: 'Menu backdrop, click to close',
    addMedia: 'Add media to post',
    sent: 'Your post is out',
  },
  de: {
    publishPost: 'Post veröffentlichen',
    publishReply: 'Antwort veröffentlichen',
    post: 'Posten',
    reply: 'Antworten',
    cancel: 'Abbrechen',
    prompt: 'Was gibt’s?',
    writeReply: 'Schreibe deine Antwort',
    composeReply: 'Antwort verfassen',
    composePost: 'Neuen Post verfassen',
    repost: 'Reposten',
    undoRepost: 'Repost zurücknehmen',
    quotePost: 'Post zitieren',
    repostOrQuote: 'Reposten oder zitieren',
    replies: (n) => `Antworten (${n} ${n === 1 ? 'Antwort' : 'Antworten'})`,
    likes: (n) => `Gefällt mir (${n} Likes)`,
    reposts: 'Reposts',
    quotes: 'Zitate',
    likesWord: 'Likes',
    repostedBy: 'Repostet von',
    home: 'Startseite',
    explore: 'Entdecken',
    notifications: 'Mitteilungen',
    profile: 'Profil',
    back: 'Zurück',
    viewProfile: 'Profil ansehen',
    discard: 'Verwerfen',
    keep: 'Weiterschreiben',
    discardQuestion: 'Entwurf verwerfen?',
    menuBackdrop: 'Hintergrund des Menüs, Klick schließt es',
    addMedia: 'Medien hinzufügen',
    sent: 'Dein Post ist draußen',
  },
  ja: {
    publishPost: '投稿を公開',
    publishReply: '返信を公開',
    post: '投稿',
    reply: '返信',
    cancel: 'キャンセル',
    prompt: '最近どう？',
    writeReply: '返信を書く',
    composeReply: '返信を作成',
    composePost: '新しい投稿を作成',
    repost: 'リポスト',
    undoRepost: 'リポストを取り消す',
    quotePost: '引用する',
    repostOrQuote: 'リポストまたは引用',
    replies: (n) => `返信（${n}件）`,
    likes: (n) => `いいね（${n}件）`,
    reposts: 'リポスト',
    quotes: '引用',
    likesWord: 'いいね',
    repostedBy: 'リポスト：',
    home: 'ホーム',
    explore: '検索',
    notifications: '通知',
    profile: 'プロフィール',
    back: '戻る',
    viewProfile: 'プロフィールを見る',
    discard: '破棄',
    keep: '編集を続ける',
    discardQuestion: '下書きを破棄しますか？',
    menuBackdrop: 'メニューの背景、クリックで閉じる',
    addMedia: 'メディアを追加',
    sent: '投稿しました',
  },
  ar: {
    publishPost: 'انشر المنشور',
    publishReply: 'انشر الرد',
    post: 'نشر',
    reply: 'رد',
    cancel: 'إلغاء',
    prompt: 'ما الجديد؟',
    writeReply: 'اكتب ردك',
    composeReply: 'كتابة رد',
    composePost: 'كتابة منشور جديد',
    repost: 'إعادة نشر',
    undoRepost: 'إلغاء إعادة النشر',
    quotePost: 'اقتباس المنشور',
    repostOrQuote: 'إعادة نشر أو اقتباس',
    replies: (n) => `رد (${n} من الردود)`,
    likes: (n) => `إعجاب (${n} من الإعجابات)`,
    reposts: 'إعادات نشر',
    quotes: 'اقتباسات',
    likesWord: 'إعجابات',
    repostedBy: 'أعاد نشره',
    home: 'الرئيسية',
    explore: 'استكشاف',
    notifications: 'الإشعارات',
    profile: 'الملف الشخصي',
    back: 'رجوع',
    viewProfile: 'عرض الملف',
    discard: 'تجاهل',
    keep: 'متابعة الكتابة',
    discardQuestion: 'تجاهل المسودة؟',
    menuBackdrop: 'خلفية القائمة، انقر للإغلاق',
    addMedia: 'إضافة وسائط',
    sent: 'نُشر منشورك',
  },
};

export const W: Words = WORDS[VARIANT.lang];
