/** Every sentence of the pause and the hint, in one place, ready to be translated. Plain words, no verdicts. */
import type { Excuse, HoldTime, Move } from '@/lib/types';

/** Names are cut so that a hostile one cannot fill the dialog. */
function named(author: string | null): string {
  if (!author) return 'somebody';
  return author.length > 60 ? `${author.slice(0, 59)}…` : author;
}

/** Who and what: the dialog's title. */
export function headline(move: Move, author: string | null): string {
  const who = named(author);
  switch (move) {
    case 'reply':
      return `You’re about to reply to ${who}`;
    case 'quote':
      return `You’re about to quote ${who} to your followers`;
    case 'repost':
      return `You’re about to pass on ${who}’s post to your followers`;
    case 'post':
      return 'You’re about to post this';
  }
}

/** "about the 240th": rounded, because the page's numbers are. */
function nearly(count: number): string {
  if (count < 20) return String(count);
  const step = count < 100 ? 10 : count < 1000 ? 50 : count < 10_000 ? 500 : 1000;
  return (Math.round(count / step) * step).toLocaleString('en');
}

/** Where the person stands in the crowd; nothing while few have answered or the page does not say. */
export function standing(before: number | null): string | undefined {
  if (before === null || before < 10) return undefined;
  return `About ${nearly(before)} people have answered it already.`;
}

/** The hint's one line: the crowd if there is one, else the first reason. */
export function hintLine(before: number | null, reason: string | undefined): string {
  const why =
    before !== null && before >= 20 ? `About ${nearly(before)} people have answered this already.` : reason;
  return `${why ?? 'This is a warm moment.'} Send when you like.`;
}

export const EXCUSES: readonly { readonly excuse: Excuse; readonly text: string }[] = [
  { excuse: 'happened-to-me', text: 'This happened to me' },
  { excuse: 'warning', text: 'I’m warning people' },
  { excuse: 'on-their-side', text: 'I’m on their side' },
  { excuse: 'misread', text: 'You misread this' },
  { excuse: 'friends', text: 'We’re friends' },
];

export const PAUSE_WORDS = {
  why: 'Why Firebreak asks',
  always: 'You asked to pause here every time.',
  drop: 'Let it go',
  edit: 'Edit',
  hold: 'Hold',
  post: 'Post it',
  private: 'Take it private',
  privateNote: 'Copies your words and opens your messages. Nothing is sent.',
  excuses: 'This isn’t a pile-on',
  excusesNote: 'One press sends it at once. The first two are remembered: you are not asked again there.',
  keeping: 'Keeping your draft …',
  mute: 'Don’t use this again',
  unmute: 'Use it again',
  muted: 'Not used again.',
  line: 'A line to yourself, if you like',
  lineKept: 'Kept in your log, on this machine only.',
  lineNotKept: 'Not kept: it goes when this closes.',
  skip: 'Skip the breath',
  newLook: 'This looks a little different today, so that you keep seeing it. It works the same.',
  holdTitle: 'When shall it come back?',
  back: 'Back',
} as const;

/** Under the ring, while there is something left. */
export function breathLeft(seconds: number): string {
  return seconds === 1 ? 'One breath: 1 second' : `One breath: ${seconds} seconds`;
}

export const HOLD_TIMES: readonly { readonly time: HoldTime; readonly text: string }[] = [
  { time: 'ten-minutes', text: 'In ten minutes' },
  { time: 'an-hour', text: 'In an hour' },
  { time: 'tomorrow', text: 'Tomorrow morning' },
  { time: 'open', text: 'No set time' },
];

/** What is said after an answer, at the edge of the page. */
export const AFTER = {
  dropped: 'Let go. Your words are still in the box, should you want them.',
  droppedRepost: 'Let go. Nothing was passed on.',
  held: 'Kept under “Held drafts” in Firebreak’s heat log.',
  heldStill: 'Kept under “Held drafts” in Firebreak’s heat log. Your words are still in the box as well.',
  pressAgain: 'Press once more: Firebreak lets it through.',
  vanished: 'The box went away. Your words are kept under “Held drafts” in Firebreak’s heat log.',
  vanishedUnkept: 'The box went away, and your words could not be kept. They were:',
} as const;

/** After letting go, with one of the person's own lines. */
export function instead(line: string): string {
  return `Let go. Instead: ${line}`;
}

export const PRIVATE = {
  copied: 'Copied. Paste it to them in private; nothing has been sent.',
  notCopied: 'This could not be copied, so nothing was opened. Your words are still in the box.',
} as const;

/** Why a draft could not be kept (a whole sentence); nothing has been cleared then. */
export function notKept(why: string): string {
  return `${why} Nothing was cleared: your words are still in the box.`;
}

export const NOT_KEPT = {
  tooLong: 'This draft is too long for Firebreak to keep.',
  noAnswer: 'Firebreak could not keep this draft, because its background did not answer.',
} as const;
