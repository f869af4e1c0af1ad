// @vitest-environment happy-dom
/** Tumblr's reblog menu and keys, its form in every state, and what looks like it and is left alone. */
import { describe, expect, it, vi } from 'vitest';
import { attempted, click, intended, key, opened } from './events';
import { fixture } from './fixtures';

// A simulated page is slow on a busy machine; nothing here waits.
vi.setConfig({ testTimeout: 60_000 });

const POST = '[data-id="735001"]';
const ITEM = '[role="menu"] > [role="menuitem"]';
const item = (place: number) => `${ITEM}:nth-child(${place})`;
const control = (place: number) => `article > footer .FtjPK > button:nth-child(${place})`;
const SEND = '[role="dialog"] .VxmZd';

function called(name: string) {
  const at = opened(`tumblr/${name}`);
  return { at, posts: fixture(`tumblr/${name}`).expected.posts };
}

describe('tumblr', () => {
  it('remembers the post of a reply and of a reblog menu', () => {
    const { at, posts } = called('reblog-menu');
    expect(intended(at, `${POST} ${control(1)} svg`, click())).toMatchObject({
      move: 'reply',
      post: posts[0],
    });
    const menu = intended(at, `${POST} ${control(2)} use`, click());
    expect(menu).toMatchObject({ post: posts[0], reposted: false });
    expect(menu?.move).toBeUndefined();
    expect(intended(at, `${POST} ${control(3)}`, click())).toBeUndefined();
    expect(attempted(at, `${POST} ${control(2)}`, click())).toBeUndefined();
  });

  it.each([click(), key('Enter'), key(' ')])('reblogs by the item that leads nowhere (%#)', (event) => {
    const { at, posts } = called('reblog-menu');
    const attempt = attempted(at, `${item(1)} use`, event);
    expect(attempt).toMatchObject({ move: 'repost', draft: '', composer: null, target: posts[0] });
    expect(attempt?.control).toBe(at.find(item(1)));
  });

  it('takes the item that leads to the form for a quote, and queueing for nothing', () => {
    const { at, posts } = called('reblog-menu');
    expect(intended(at, `${item(2)} use`, click())).toMatchObject({ move: 'quote', post: posts[0] });
    for (const place of [2, 3, 4]) expect(attempted(at, item(place), click())).toBeUndefined();
    for (const place of [1, 3, 4]) expect(intended(at, item(place), click())).toBeUndefined();
  });

  it('reblogs what it remembers where the post has left the page', () => {
    const { at } = called('reblog-menu');
    const before = intended(at, `${POST} ${control(2)}`, click());
    at.find(POST).remove();
    expect(attempted(at, item(1), click(), before)).toMatchObject({ move: 'repost', target: before?.post });
  });

  it('leaves other menus alone', () => {
    const { at } = called('reblog-menu');
    const before = intended(at, `${POST} ${control(2)}`, click());
    at.find(item(2)).setAttribute('href', '/settings');
    expect(attempted(at, item(1), click(), before)).toBeUndefined();
  });

  it('hears its keys on a post, not in an editor', () => {
    const { at, posts } = called('timeline');
    const shift = attempted(at, POST, key('R', { shiftKey: true }));
    expect(shift).toMatchObject({ move: 'repost', target: posts[1], control: null });
    expect(intended(at, POST, key('r'))).toMatchObject({ move: 'quote', post: posts[1] });
    expect(attempted(at, POST, key('r'))).toBeUndefined();
    expect(attempted(at, POST, key('R', { shiftKey: true, repeat: true }))).toBeUndefined();
    expect(attempted(at, 'nav a', key('R', { shiftKey: true }))).toBeUndefined();
    const writing = opened('tumblr/composer-reply');
    expect(attempted(writing, 'textarea', key('R', { shiftKey: true }))).toBeUndefined();
    expect(intended(writing, 'textarea', key('r'))).toBeUndefined();
  });

  it('reads the footer of a part of a chain as that part’s', () => {
    const { at } = called('composer-reply');
    const menu = intended(at, '.chain footer .FtjPK > button:nth-child(2)', click());
    expect(menu?.post).toMatchObject({
      author: '@marlow-finch',
      permalink: 'https://www.tumblr.com/marlow-finch/735001',
      counts: { replies: 204, reposts: 71, likes: 1900 },
      quoted: null,
    });
  });

  it('knows the footer of 2022: a link to the form, and Alt for reblogging at once', () => {
    const { at, posts } = called('footer-of-2022');
    const link = 'a[aria-label="Reblog"]';
    expect(intended(at, `${link} use`, click())).toMatchObject({ move: 'quote', post: posts[0] });
    expect(attempted(at, link, click())).toBeUndefined();
    const fast = attempted(at, link, click({ altKey: true }));
    expect(fast).toMatchObject({ move: 'repost', target: posts[0], control: null });
  });

  it('passes on without words what a form without words holds', () => {
    const { at, posts } = called('composer-reblog-empty');
    for (const attempt of [
      attempted(at, SEND, click()),
      attempted(at, '[role="dialog"] p', key('Enter', { ctrlKey: true })),
    ]) {
      expect(attempt).toMatchObject({ move: 'repost', draft: '', target: posts[0], composer: null });
      expect(attempt?.control).toBe(at.find(SEND));
    }
  });

  it('takes tags for words', () => {
    const { at } = called('composer-reblog-empty');
    (at.find('textarea[aria-label="Tags editor"]') as HTMLTextAreaElement).value = 'what a fraud';
    expect(attempted(at, SEND, click())).toMatchObject({ move: 'quote', draft: '#what a fraud' });
  });

  it('takes the target from the press where the form shows none', () => {
    const { at, posts } = called('composer-reblog');
    const before = intended(at, `${POST} ${control(2)}`, click());
    expect(attempted(at, SEND, click(), before)).toMatchObject({ move: 'quote', target: posts[0] });
  });

  it.each([
    ['Queue', 'Schedule', 'Save as draft', 'Post privately', 'Save'],
    ['In die Warteschlange', 'Planen', 'Als Entwurf speichern', 'Privat posten'],
    ["Ajouter à la file d'attente", 'Programmer', 'Enregistrer comme brouillon', 'Publier en privé'],
    ['Añadir a la cola', 'Programar', 'Guardar como borrador', 'Publicar en privado'],
    ['キューに追加', '予約投稿', '下書き保存', '非公開で投稿'],
    ['В очередь', 'Запланировать', 'Сохранить черновик', 'Личная запись'],
    ['加入佇列', '排程', '儲存草稿', '私密发布'],
  ])('leaves alone what does not go out now: %s …', (...words) => {
    for (const word of words) {
      const { at } = called('composer-new');
      at.find(`${SEND} > span`).textContent = word;
      expect(attempted(at, SEND, click()), word).toBeUndefined();
      expect(attempted(at, '[role="dialog"] p', key('Enter', { ctrlKey: true })), word).toBeUndefined();
    }
  });

  it.each(['Post', 'Reblog', 'Rebloggen', 'Posten', 'Publier', 'リブログ', 'Опубликовать', '发布'])(
    'hears what goes out now: %s',
    (word) => {
      const { at } = called('composer-new');
      at.find(`${SEND} > span`).textContent = word;
      expect(attempted(at, SEND, click())).toMatchObject({ move: 'post' });
    },
  );

  it.each(['edit', 'composer-queue'])('%s: is left alone', (name) => {
    const { at } = called(name);
    expect(attempted(at, SEND, click())).toBeUndefined();
    expect(attempted(at, '[role="dialog"] p', key('Enter', { ctrlKey: true }))).toBeUndefined();
  });

  it('leaves asks and messages alone', () => {
    const { at } = called('direct');
    for (const button of ['.postForm .VxmZd', '.conversation button'])
      expect(attempted(at, button, click())).toBeUndefined();
    for (const field of ['.postForm p[contenteditable]', '.conversation textarea'])
      expect(attempted(at, field, key('Enter', { ctrlKey: true }))).toBeUndefined();
  });
});
