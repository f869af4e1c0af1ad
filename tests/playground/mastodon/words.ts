import { VARIANT } from '../shared/page.ts';
import type { Lang } from '../shared/variant.ts';

interface Words {
  readonly post: string;
  readonly reply: string;
  readonly update: string;
  readonly prompt: string;
  readonly boost: string;
  readonly unboost: string;
  readonly quote: string;
  readonly boostOrQuote: string;
  readonly favourite: string;
  readonly bookmark: string;
  readonly more: string;
  readonly edit: string;
  readonly cancel: string;
  readonly cancelQuote: string;
  readonly boosted: string;
  readonly boosts: string;
  readonly quotes: string;
  readonly favourites: string;
  readonly home: string;
  readonly newPost: string;
  readonly back: string;
  readonly privacy: string;
  readonly warning: string;
  readonly addWarning: string;
  readonly showMore: string;
  readonly search: string;
  readonly notifications: string;
  readonly addImage: string;
  readonly alsoFollowers: string;
  readonly loadMore: string;
}

const WORDS: Record<Lang, Words> = {
  en: {
    post: 'Post',
    reply: 'Reply',
    update: 'Update',
    prompt: "What's on your mind?",
    boost: 'Boost',
    unboost: 'Unboost',
    quote: 'Quote',
    boostOrQuote: 'Boost or quote',
    favourite: 'Favorite',
    bookmark: 'Bookmark',
    more: 'More',
    edit: 'Edit',
    cancel: 'Cancel',
    cancelQuote: 'Cancel quote',
    boosted: 'boosted',
    boosts: 'boosts',
    quotes: 'quotes',
    favourites: 'favorites',
    home: 'Home',
    newPost: 'New post',
    back: 'Back',
    privacy: 'Public, anyone can quote',
    warning: 'Content warning',
    addWarning: 'Add content warning',
    showMore: 'Show more',
    search: 'Search or paste URL',
    notifications: 'Notifications',
    addImage: 'Add images',
    alsoFollowers: 'Post to followers',
    loadMore: 'Load more',
  },
  de: {
    post: 'Veröffentlichen',
    reply: 'Antworten',
    update: 'Aktualisieren',
    prompt: 'Was gibt’s Neues?',
    boost: 'Teilen',
    unboost: 'Nicht mehr teilen',
    quote: 'Zitieren',
    boostOrQuote: 'Teilen oder zitieren',
    favourite: 'Favorisieren',
    bookmark: 'Lesezeichen setzen',
    more: 'Mehr',
    edit: 'Bearbeiten',
    cancel: 'Abbrechen',
    cancelQuote: 'Zitat entfernen',
    boosted: 'teilte',
    boosts: 'geteilt',
    quotes: 'Zitate',
    favourites: 'Favoriten',
    home: 'Startseite',
    newPost: 'Neuer Beitrag',
    back: 'Zurück',
    privacy: 'Öffentlich, alle dürfen zitieren',
    warning: 'Inhaltswarnung',
    addWarning: 'Inhaltswarnung hinzufügen',
    showMore: 'Mehr anzeigen',
    search: 'Suchen oder URL einfügen',
    notifications: 'Mitteilungen',
    addImage: 'Bilder hinzufügen',
    alsoFollowers: 'Nur an Folgende',
    loadMore: 'Mehr laden',
  },
  ja: {
    post: '投稿',
    reply: '返信',
    update: '更新',
    prompt: '今なにしてる？',
    boost: 'ブースト',
    unboost: 'ブースト解除',
    quote: '引用',
    boostOrQuote: 'ブーストか引用',
    favourite: 'お気に入り',
    bookmark: 'ブックマーク',
    more: 'もっと見る',
    edit: '編集',
    cancel: 'キャンセル',
    cancelQuote: '引用をやめる',
    boosted: 'さんがブースト',
    boosts: 'ブースト',
    quotes: '引用',
    favourites: 'お気に入り',
    home: 'ホーム',
    newPost: '新しい投稿',
    back: '戻る',
    privacy: '公開、誰でも引用可',
    warning: '閲覧注意の理由',
    addWarning: '閲覧注意を付ける',
    showMore: 'もっと見る',
    search: '検索またはURL',
    notifications: '通知',
    addImage: '画像を追加',
    alsoFollowers: 'フォロワーへ投稿',
    loadMore: 'もっと読み込む',
  },
  ar: {
    post: 'انشر',
    reply: 'رُدّ',
    update: 'حدّث',
    prompt: 'بمَ تفكر؟',
    boost: 'عزّز',
    unboost: 'ألغِ التعزيز',
    quote: 'اقتبس',
    boostOrQuote: 'عزّز أو اقتبس',
    favourite: 'فضّل',
    bookmark: 'احفظ',
    more: 'المزيد',
    edit: 'عدّل',
    cancel: 'ألغِ',
    cancelQuote: 'أزل الاقتباس',
    boosted: 'عزّز',
    boosts: 'تعزيزات',
    quotes: 'اقتباسات',
    favourites: 'مفضلات',
    home: 'الرئيسية',
    newPost: 'منشور جديد',
    back: 'رجوع',
    privacy: 'عام، للجميع أن يقتبس',
    warning: 'تحذير من المحتوى',
    addWarning: 'أضف تحذيرًا',
    showMore: 'اعرض المزيد',
    search: 'ابحث أو ألصق رابطًا',
    notifications: 'الإشعارات',
    addImage: 'أضف صورًا',
    alsoFollowers: 'انشر للمتابعين',
    loadMore: 'حمّل المزيد',
  },
};

export const W: Words = WORDS[VARIANT.lang];
