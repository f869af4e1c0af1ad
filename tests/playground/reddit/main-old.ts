/** The old pages' script, as far as it answers, changes and submits (reddit-archive/reddit, `static/js/reddit.js`). */
import { begin } from '../shared/begin.ts';
import { VARIANT } from '../shared/page.ts';

const SLOW = VARIANT.slow > 0 ? `?slow=${VARIANT.slow}` : '';

/** Forms whose words are on their way: a second press sends nothing. */
const busy = new WeakSet<HTMLFormElement>();

async function request(form: HTMLFormElement, where: string): Promise<void> {
  if (busy.has(form)) return;
  const fields = new URLSearchParams();
  for (const each of form.querySelectorAll<HTMLInputElement>('input[name], textarea[name]')) {
    if (!each.disabled) fields.set(each.name, each.value);
  }
  const wanted = where === 'submit' ? fields.get('title') : fields.get('text');
  const status = form.querySelector('.status');
  if (!wanted?.trim()) {
    if (status) status.textContent = 'we need something here';
    return;
  }
  busy.add(form);
  if (status) status.textContent = 'submitting...';
  const isEdit = where === 'editusertext';
  const answer = await fetch(isEdit ? '/__edit' : `/api/${where}${SLOW}`, {
    method: isEdit ? 'PUT' : 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: fields.toString(),
  });
  busy.delete(form);
  if (status) status.textContent = answer.ok ? '' : `an error occurred (status: ${answer.status})`;
  if (answer.ok && where === 'comment') sent(form, fields.get('text') ?? '');
  if (answer.ok && where === 'submit') location.href = '/';
}

/** The comment appears, and its box is empty again or gone. */
function sent(form: HTMLFormElement, text: string): void {
  const list = form.closest('.child') ?? document.querySelector('.nestedlisting');
  const thing = document.createElement('div');
  thing.className = 'thing noncollapsed comment';
  thing.innerHTML =
    '<div class="entry"><form class="usertext"><div class="usertext-body"><div class="md"></div></div></form></div>';
  const words = thing.querySelector('.md');
  if (words) words.textContent = text;
  list?.append(thing);
  for (const area of form.querySelectorAll('textarea')) area.value = '';
  if (form.id.startsWith('commentreply_')) form.remove();
}

function reply(elem: HTMLElement): boolean {
  const thing = elem.closest<HTMLElement>('.thing');
  const child = thing?.querySelector(':scope > .child');
  const name = thing?.dataset.fullname ?? '';
  const open = document.getElementById(`commentreply_${name}`);
  const form =
    open ?? (document.querySelector('.usertext.cloneable')?.cloneNode(true) as HTMLElement | undefined);
  if (!form || !child) return false;
  form.id = `commentreply_${name}`;
  const field = form.querySelector<HTMLInputElement>('input[name="thing_id"]');
  if (field) field.value = name;
  if (!open) child.prepend(form);
  form.style.display = '';
  const area = form.querySelector('textarea');
  if (!open && area) area.value = '';
  area?.focus();
  return false;
}

function edit(elem: HTMLElement, on: boolean): boolean {
  const form = elem.closest('.thing, form')?.querySelector('.usertext') ?? elem.closest('.usertext');
  const box = form?.querySelector<HTMLElement>('.usertext-edit');
  const words = form?.querySelector<HTMLElement>('.usertext-body');
  if (words && box) {
    words.style.display = on ? 'none' : '';
    box.style.display = on ? '' : 'none';
  } else if (!on && form instanceof HTMLElement) form.style.display = 'none';
  return false;
}

Object.assign(window, {
  post_form: (form: HTMLFormElement, where: string) => {
    void request(form, where);
    return false;
  },
  linkstatus: () => 'submitting...',
  reply,
  edit_usertext: (elem: HTMLElement) => edit(elem, true),
  cancel_usertext: (elem: HTMLElement) => edit(elem, false),
  click_thing: () => undefined,
});

document.addEventListener('click', (event) => {
  const target = event.target as Element;
  const crosspost = target.closest<HTMLElement>('.post-crosspost-button');
  if (crosspost) location.href = `/submit?crosspost_fullname=${crosspost.dataset.crosspostFullname}`;
  target.closest('.arrow')?.classList.toggle('upmod');
});

begin('.content');
