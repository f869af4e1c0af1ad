/** The new pages: drawn, opened, answered and sent. */
import { begin } from '../shared/begin.ts';
import { send } from '../shared/send.ts';
import { type Composer, defineAll, type Title, tag } from './elements.ts';
import { byFullname, wordsOf } from './names.ts';
import { app, replyHost } from './pages.ts';

const HOST = tag('comment-composer-host');
const BOX = tag('shreddit-composer');
const FORM = tag('r-post-composer-form');

const root = begin('shreddit-app');
defineAll();
const { type, html } = app();
root.setAttribute('pagetype', type);
root.innerHTML = html;
fillTitle();

/** What is on its way: a second press sends nothing. */
let isBusy = false;

root.addEventListener('click', (event) => {
  const target = event.target as HTMLElement;
  if (target.closest(`${HOST} > ${tag('faceplate-textarea-input')}`)) openBox(target.closest(HOST));
  const reply = target.closest<HTMLElement>('[data-sandbox="reply"]');
  if (reply) answer(reply);
  if (target.closest('button[type="submit"]'))
    target.closest(BOX)?.dispatchEvent(new CustomEvent('send', { bubbles: true }));
  if (target.closest('button[type="reset"]')) closeBox(target.closest(HOST));
});

root.addEventListener('send', (event) => {
  const target = event.target as HTMLElement;
  const host = target.closest<HTMLElement>(HOST);
  if (host) void comment(host);
  else void submit(target.closest<HTMLElement>(FORM));
});

window.addEventListener('sandbox:remount', () => {
  for (const box of root.querySelectorAll<Composer>(BOX)) box.remount();
});

function openBox(host: Element | null): void {
  const form = host?.querySelector<HTMLElement>('faceplate-form');
  if (!form) return;
  form.style.display = 'block';
  form.querySelector<Composer>(BOX)?.field?.focus();
}

/** The box above the comments is hidden again, that of a comment goes. */
function closeBox(host: Element | null): void {
  const loader = host?.closest('shreddit-async-loader');
  if (loader) loader.remove();
  else if (host) host.replaceWith(document.createElement('div'));
}

function answer(button: HTMLElement): void {
  const row = button.closest(tag('shreddit-comment-action-row'));
  if (!row || row.querySelector(HOST)) return;
  const loader = document.createElement('shreddit-async-loader');
  loader.setAttribute('bundlename', 'comment_composer');
  loader.slot = 'comment-composer';
  loader.innerHTML = replyHost(button.dataset.post ?? '');
  row.append(loader);
  loader.querySelector<Composer>(BOX)?.field?.focus();
}

async function comment(host: HTMLElement): Promise<void> {
  const text = host.querySelector<Composer>(BOX)?.text.trim() ?? '';
  if (!text || isBusy) return;
  isBusy = true;
  await send('reddit', 'reply', text, byFullname(host.dataset.post)?.id ?? null);
  isBusy = false;
  const said = Object.assign(document.createElement('p'), { textContent: text });
  document.getElementById('comment-tree')?.prepend(said);
  closeBox(host);
}

function fillTitle(): void {
  const form = root.querySelector<HTMLElement>(FORM);
  const source = byFullname(form?.dataset.source);
  const title = form?.querySelector<Title>(tag('post-composer-title'))?.input;
  // Reddit fills in the title of what is passed on.
  if (source && title) title.value = wordsOf(source).title;
}

async function submit(form: HTMLElement | null): Promise<void> {
  const source = byFullname(form?.dataset.source);
  const title = form?.querySelector<Title>(tag('post-composer-title'))?.input?.value.trim() ?? '';
  if (!title || isBusy) return;
  isBusy = true;
  const own = source && wordsOf(source).title === title ? '' : title;
  const body = form?.querySelector<Composer>(BOX)?.text.trim() ?? '';
  await send('reddit', source ? 'quote' : 'post', [own, body].filter(Boolean).join('\n'), source?.id ?? null);
  location.href = '/';
}
