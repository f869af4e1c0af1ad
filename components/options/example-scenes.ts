/** Written scenes that show what a sensitivity means. Invented people, invented posts. */
import type { Scene, Target } from '@/lib/types';

export interface Example {
  readonly id: string;
  /** The scene in one line, as shown. */
  readonly situation: string;
  readonly scene: Scene;
}

function target(text: string, replies: number, quotes: number, likes = replies * 2): Target {
  return {
    author: '@ada.example',
    text,
    ageHours: 5,
    counts: { replies, reposts: quotes, quotes, likes },
    alt: null,
    quoted: null,
  };
}

function scene(move: Scene['move'], draft: string, to: Target | null): Scene {
  return { site: 'bluesky', move, me: '@me.example', target: to, draft, lang: 'en' };
}

const RECEIPTS = target(
  'Thread of receipts on @tess.example. She lied about the raffle and kept the money. Share this so everyone knows her name.',
  210,
  90,
);
const BAKER = target('Hot take: sourdough is overrated and so are the people who bake it.', 240, 130, 60);
const CLUB = target('Our reading group meets on Tuesday at six. Tea provided.', 4, 0, 30);
const ARTIST = target('I traced parts of that drawing and should have said so. I am sorry.', 85, 30, 40);
const MINISTER = target('The minister has cut the school meals budget by a third.', 300, 80, 900);

/** From the calmest to the hottest, as weighed when they were written. */
export const EXAMPLES: readonly Example[] = [
  {
    id: 'thanks',
    situation: 'Answering a friend’s invitation',
    scene: scene('reply', 'Lovely, I will bring cake!', CLUB),
  },
  {
    id: 'question',
    situation: 'Asking somebody what they meant',
    scene: scene('reply', 'I am not sure I follow. Could you say what you meant by that?', BAKER),
  },
  {
    id: 'disagree',
    situation: 'Disagreeing in a busy thread',
    scene: scene('reply', 'I think you are wrong about this. Bread takes skill.', BAKER),
  },
  {
    id: 'law',
    situation: 'Being angry about a law',
    scene: scene(
      'quote',
      'Cutting school meals is a disgrace, and the minister should answer for it.',
      MINISTER,
    ),
  },
  {
    id: 'know-all',
    situation: 'A cutting answer to a stranger',
    scene: scene('reply', 'Nobody asked you.', BAKER),
  },
  {
    id: 'doubt',
    situation: 'Doubting an apology',
    scene: scene('reply', 'Convenient timing for an apology.', ARTIST),
  },
  {
    id: 'smug',
    situation: 'Showing a clumsy joke around',
    scene: scene('quote', 'Must be hard, being this bitter about bread.', BAKER),
  },
  {
    id: 'scorn',
    situation: 'Quoting a stranger with contempt',
    scene: scene('quote', 'Look at this pathetic clown. What a disgusting person.', BAKER),
  },
  {
    id: 'feeling',
    situation: 'One more under a call-out',
    scene: scene('reply', 'I always had a bad feeling about her.', RECEIPTS),
  },
  {
    id: 'fraud',
    situation: 'Answering an apology with scorn',
    scene: scene('quote', 'Too late. You are only sorry because you got caught, you fraud.', ARTIST),
  },
  {
    id: 'pass-on',
    situation: 'Passing on a call-out, without a word',
    scene: scene('repost', '', RECEIPTS),
  },
  {
    id: 'dogpile',
    situation: 'Sending others after somebody',
    scene: scene(
      'quote',
      'This is Tess. She is a liar and a thief. Report her shop, flood her replies, make her famous.',
      RECEIPTS,
    ),
  },
];
