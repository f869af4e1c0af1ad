import { VARIANT } from '../shared/page.ts';
import type { Lang } from '../shared/variant.ts';

interface Words {
  readonly post: string;
  readonly reply: string;
  readonly repost: string;
  readonly undoRepost: string;
  readonly quote: string;
  readonly like: string;
  readonly bookmark: string;
  readonly share: string;
  readonly more: string;
  readonly prompt: string;
  readonly replyPrompt: string;
  readonly quotePrompt: string;
  readonly postText: string;
  readonly replyingTo: string;
  readonly reposted: string;
  readonly counts: (replies: number, reposts: number, likes: number, views: number) => string;
  readonly replyLabel: (n: number) => string;
  readonly repostLabel: (n: number) => string;
  readonly likeLabel: (n: number) => string;
  readonly views: string;
  readonly viewQuotes: string;
  readonly home: string;
  readonly notifications: string;
  readonly profile: string;
  readonly accountMenu: string;
  readonly back: string;
  readonly close: string;
  readonly addPhotos: string;
  readonly addPost: string;
  readonly conversation: string;
  readonly ad: string;
  readonly image: string;
  readonly sent: string;
  readonly saveQuestion: string;
  readonly save: string;
  readonly discard: string;
}

const WORDS: Record<Lang, Words> = {
  en: {
    post: 'Post',
    reply: 'Reply',
    repost: 'Repost',
    undoRepost: 'Undo repost',
    quote: 'Quote',
    like: 'Like',
    bookmark: 'Bookmark',
    share: 'Share post',
    more: 'More',
    prompt: 'What’s new?',
    replyPrompt: 'Post your reply',
    quotePrompt: 'Add a comment',
    postText: 'Post text',
    replyingTo: 'Replying to',
    reposted: 'reposted',
    counts: (replies, reposts, likes, views) =>
      `${replies} replies, ${reposts} reposts, ${likes} likes, ${views} views`,
    replyLabel: (n) => `${n} Replies. Reply`,
    repostLabel: (n) => `${n} reposts. Repost`,
    likeLabel: (n) => `${n} Likes. Like`,
    views: 'Views',
    viewQuotes: 'View quotes',
    home: 'Home',
    notifications: 'Notifications',
    profile: 'Profile',
    accountMenu: 'Account menu',
    back: 'Back',
    close: 'Close',
    addPhotos: 'Add photos or video',
    addPost: 'Add post',
    conversation: 'Conversation',
    ad: 'Ad',
    image: 'Image',
    sent: 'Your post was sent.',
    saveQuestion: 'Save post?',
    save: 'Save',
    discard: 'Discard',
  },
  de: {
    post: 'Posten',
    reply: 'Antworten',
    repost: 'Reposten',
    undoRepost: 'Repost rückgängig machen',
    quote: 'Zitieren',
    like: 'Gefällt mir',
    bookmark: 'Lesezeichen',
    share: 'Post teilen',
    more: 'Mehr',
    prompt: 'Was gibt’s Neues?',
    replyPrompt: 'Poste deine Antwort',
    quotePrompt: 'Kommentar hinzufügen',
    postText: 'Post-Text',
    replyingTo: 'Antwort an',
    reposted: 'hat repostet',
    counts: (replies, reposts, likes, views) =>
      `${replies} Antworten, ${reposts} Reposts, ${likes} Gefällt-mir-Angaben, ${views} Mal angezeigt`,
    replyLabel: (n) => `${n} Antworten. Antworten`,
    repostLabel: (n) => `${n} Reposts. Reposten`,
    likeLabel: (n) => `${n} Gefällt-mir-Angaben. Gefällt mir`,
    views: 'Mal angezeigt',
    viewQuotes: 'Zitate ansehen',
    home: 'Startseite',
    notifications: 'Mitteilungen',
    profile: 'Profil',
    accountMenu: 'Kontomenü',
    back: 'Zurück',
    close: 'Schließen',
    addPhotos: 'Fotos oder Videos hinzufügen',
    addPost: 'Post hinzufügen',
    conversation: 'Unterhaltung',
    ad: 'Anzeige',
    image: 'Bild',
    sent: 'Dein Post wurde gesendet.',
    saveQuestion: 'Post speichern?',
    save: 'Speichern',
    discard: 'Verwerfen',
  },
  ja: {
    post: 'ポストする',
    reply: '返信',
    repost: 'リポスト',
    undoRepost: 'リポストを取り消す',
    quote: '引用',
    like: 'いいね',
    bookmark: 'ブックマーク',
    share: 'ポストを共有',
    more: 'もっと見る',
    prompt: 'いまどうしてる？',
    replyPrompt: '返信をポスト',
    quotePrompt: 'コメントを追加',
    postText: 'ポスト本文',
    replyingTo: '返信先:',
    reposted: 'さんがリポストしました',
    counts: (replies, reposts, likes, views) =>
      `${replies}件の返信、${reposts}件のリポスト、${likes}件のいいね、${views}件の表示`,
    replyLabel: (n) => `${n}件の返信。返信する`,
    repostLabel: (n) => `${n}件のリポスト。リポストする`,
    likeLabel: (n) => `${n}件のいいね。いいねする`,
    views: '件の表示',
    viewQuotes: '引用を表示',
    home: 'ホーム',
    notifications: '通知',
    profile: 'プロフィール',
    accountMenu: 'アカウントメニュー',
    back: '戻る',
    close: '閉じる',
    addPhotos: '画像や動画を追加',
    addPost: 'ポストを追加',
    conversation: '会話',
    ad: '広告',
    image: '画像',
    sent: 'ポストを送信しました。',
    saveQuestion: 'ポストを保存しますか？',
    save: '保存',
    discard: '破棄',
  },
  ar: {
    post: 'نشر',
    reply: 'رد',
    repost: 'إعادة نشر',
    undoRepost: 'تراجع عن إعادة النشر',
    quote: 'اقتباس',
    like: 'إعجاب',
    bookmark: 'علامة مرجعية',
    share: 'مشاركة المنشور',
    more: 'المزيد',
    prompt: 'ماذا يحدث؟',
    replyPrompt: 'انشر ردك',
    quotePrompt: 'أضف تعليقًا',
    postText: 'نص المنشور',
    replyingTo: 'ردًا على',
    reposted: 'أعاد النشر',
    counts: (replies, reposts, likes, views) =>
      `${replies} ردود، ${reposts} إعادات نشر، ${likes} إعجابات، ${views} مشاهدات`,
    replyLabel: (n) => `${n} ردود. رد`,
    repostLabel: (n) => `${n} إعادات نشر. إعادة نشر`,
    likeLabel: (n) => `${n} إعجابات. إعجاب`,
    views: 'مشاهدات',
    viewQuotes: 'عرض الاقتباسات',
    home: 'الرئيسية',
    notifications: 'الإشعارات',
    profile: 'الملف الشخصي',
    accountMenu: 'قائمة الحساب',
    back: 'رجوع',
    close: 'إغلاق',
    addPhotos: 'أضف صورًا أو فيديو',
    addPost: 'أضف منشورًا',
    conversation: 'محادثة',
    ad: 'إعلان',
    image: 'صورة',
    sent: 'أُرسل منشورك.',
    saveQuestion: 'حفظ المنشور؟',
    save: 'حفظ',
    discard: 'تجاهل',
  },
};

export const W: Words = WORDS[VARIANT.lang];
