/** Reads one line of a corpus as a scene, or says in plain words what is wrong with it. */
import type { Counts, Move, Scene, SiteId, Target } from '../../lib/types.ts';

const MOVES: readonly string[] = ['reply', 'quote', 'repost', 'post'] satisfies Move[];
const SITES: readonly string[] = [
  'x',
  'bluesky',
  'mastodon',
  'threads',
  'reddit',
  'substack',
  'facebook',
  'tumblr',
  'youtube',
  'tiktok',
  'elk',
  'phanpy',
  'lemmy',
] satisfies SiteId[];

type Fields = Readonly<Record<string, unknown>>;

class Fault extends Error {}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(fields: Fields, name: string, where = ''): string {
  const value = fields[name];
  if (typeof value !== 'string') throw new Fault(`"${where}${name}" must be a string`);
  return value;
}

function maybeText(fields: Fields, name: string, where = ''): string | null {
  return fields[name] === null || fields[name] === undefined ? null : text(fields, name, where);
}

function maybeNumber(fields: Fields, name: string, where: string): number | null {
  const value = fields[name] ?? null;
  if (value !== null && (typeof value !== 'number' || !Number.isFinite(value))) {
    throw new Fault(`"${where}${name}" must be a number or null`);
  }
  return value;
}

function counts(value: unknown): Counts {
  if (value === null || value === undefined)
    return { replies: null, reposts: null, quotes: null, likes: null };
  if (!isFields(value)) throw new Fault('"target.counts" must be an object');
  const of = (name: string): number | null => maybeNumber(value, name, 'target.counts.');
  return { replies: of('replies'), reposts: of('reposts'), quotes: of('quotes'), likes: of('likes') };
}

function target(value: unknown): Target | null {
  if (value === null || value === undefined) return null;
  if (!isFields(value)) throw new Fault('"target" must be an object or null');
  const quoted = value.quoted ?? null;
  if (quoted !== null && !isFields(quoted)) throw new Fault('"target.quoted" must be an object or null');
  return {
    author: maybeText(value, 'author', 'target.'),
    text: text(value, 'text', 'target.'),
    ageHours: maybeNumber(value, 'ageHours', 'target.'),
    counts: counts(value.counts),
    alt: maybeText(value, 'alt', 'target.'),
    quoted: quoted && {
      author: maybeText(quoted, 'author', 'target.quoted.'),
      text: text(quoted, 'text', 'target.quoted.'),
    },
  };
}

function scene(row: Fields): Scene {
  const move = text(row, 'move');
  const site = text(row, 'site');
  if (!MOVES.includes(move)) throw new Fault(`"move" must be one of ${MOVES.join(', ')}`);
  if (!SITES.includes(site)) throw new Fault(`"site" must be one of ${SITES.join(', ')}`);
  const crowd = row.crowd ?? null;
  if (crowd !== null && !isFields(crowd)) throw new Fault('"crowd" must be an object or null');
  return {
    site: site as SiteId,
    move: move as Move,
    me: maybeText(row, 'me'),
    target: target(row.target),
    draft: text(row, 'draft'),
    crowd: crowd && { pointing: maybeNumber(crowd, 'pointing', 'crowd.') ?? 0 },
    lang: maybeText(row, 'lang'),
  };
}

/** A scene and its id, or the fault of the line. */
export function sceneFrom(
  line: string,
): { id: string; scene: Scene; fault?: never } | { id?: never; scene?: never; fault: string } {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    return { fault: 'is not JSON' };
  }
  try {
    if (!isFields(row)) throw new Fault('must be an object');
    const id = typeof row.id === 'number' ? String(row.id) : text(row, 'id');
    return { id, scene: scene(row) };
  } catch (error) {
    if (error instanceof Fault) return { fault: error.message };
    throw error;
  }
}
