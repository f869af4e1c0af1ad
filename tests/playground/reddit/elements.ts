/**
 * The new pages' custom elements, with open shadow roots where Reddit's have them. The editor keeps its words in a state of its
 * own, which follows `input`, and sends that state: words put into the page behind its back are not sent.
 */
import { VARIANT } from '../shared/page.ts';

/** For `?broken=1`: a redesign calls every element something else. */
export function tag(name: string): string {
  return VARIANT.broken ? `n-${name}` : name;
}

export function define(name: string, element: CustomElementConstructor): void {
  customElements.define(tag(name), element);
}

/** One with a shadow root of this content; slots in it are filled from the light tree. */
abstract class Shadowed extends HTMLElement {
  abstract content(): string;

  connectedCallback(): void {
    if (this.shadowRoot) return;
    this.attachShadow({
      mode: 'open',
    }).innerHTML = `<style>:host{display:block}button,a{font:inherit;cursor:pointer}textarea{font:inherit;width:100%;box-sizing:border-box}</style>${this.content()}`;
    this.ready();
  }

  ready(): void {}

  in<E extends HTMLElement = HTMLElement>(selector: string): E | undefined {
    return this.shadowRoot?.querySelector<E>(selector) ?? undefined;
  }
}

class Post extends Shadowed {
  content(): string {
    return '<slot name="credit-bar"></slot><slot name="title"></slot><slot name="text-body"></slot><slot name="post-media-container"></slot><span><button upvote type="button" aria-pressed="false">Upvote</button></span> <slot name="share-button"></slot>';
  }

  override ready(): void {
    const vote = this.in('[upvote]');
    vote?.addEventListener('click', () => vote.setAttribute('aria-pressed', 'true'));
  }
}

class Comment extends Shadowed {
  content(): string {
    return '<slot name="commentMeta"></slot><slot name="comment"></slot><slot name="actionRow"></slot><div style="margin-inline-start:24px"><slot name="children"></slot></div>';
  }
}

class ActionRow extends Shadowed {
  content(): string {
    return '<button upvote type="button">Upvote</button> <slot name="comment-reply"></slot><slot name="comment-composer"></slot>';
  }
}

/** The bar above the comments, and the field of a title. */
class TextareaInput extends Shadowed {
  content(): string {
    const name = this.getAttribute('name');
    const isBar = name === null;
    return `<label><textarea id="innerTextArea" rows="1" ${isBar ? 'readonly' : `name="${name}"`} placeholder="${this.getAttribute('placeholder') ?? ''}"></textarea></label>`;
  }

  get value(): string {
    return this.in<HTMLTextAreaElement>('textarea')?.value ?? '';
  }

  set value(text: string) {
    const area = this.in<HTMLTextAreaElement>('textarea');
    if (area) area.value = text;
  }
}

class MarkdownComposer extends Shadowed {
  content(): string {
    return '<div class="textarea-container"><textarea placeholder="Body text" rows="4"></textarea></div>';
  }
}

export class Composer extends Shadowed {
  #text = '';

  content(): string {
    const markdown = tag('shreddit-markdown-composer');
    return this.isMarkdown
      ? `<${markdown}></${markdown}><slot name="cancel-button"></slot> <slot name="submit-button"></slot>`
      : '<slot name="rte"></slot><slot name="cancel-button"></slot> <slot name="submit-button"></slot>';
  }

  get isMarkdown(): boolean {
    return new URLSearchParams(location.search).get('editor') === 'markdown';
  }

  get text(): string {
    return this.#text;
  }

  get field(): HTMLElement | undefined {
    const markdown = this.in(tag('shreddit-markdown-composer')) as MarkdownComposer | undefined;
    return markdown?.in('textarea') ?? this.querySelector<HTMLElement>('[contenteditable]') ?? undefined;
  }

  override ready(): void {
    const { field } = this;
    field?.addEventListener('input', () => {
      this.#text =
        field instanceof HTMLTextAreaElement ? field.value : field.innerText.replace(/\n\n/g, '\n');
    });
    // Extensions that people use send by these keys.
    field?.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      this.dispatchEvent(new CustomEvent('send', { bubbles: true, composed: true }));
    });
  }

  /** Mounts anew with the same words. */
  remount(): void {
    const fresh = this.cloneNode(true) as Composer;
    this.replaceWith(fresh);
    fresh.#text = this.#text;
    const { field } = fresh;
    if (field instanceof HTMLTextAreaElement) field.value = this.#text;
  }
}

class Title extends Shadowed {
  content(): string {
    const name = tag('faceplate-textarea-input');
    return `<${name} name="title" placeholder="Title"></${name}>`;
  }

  get input(): TextareaInput | undefined {
    return this.in(tag('faceplate-textarea-input')) as TextareaInput | undefined;
  }
}

class SubmitButton extends Shadowed {
  content(): string {
    const ids = VARIANT.broken ? ['a', 'b'] : ['inner-save-draft-button', 'inner-post-submit-button'];
    return `<button type="button" id="${ids[0]}">Save Draft</button> <button type="button" id="${ids[1]}" data-sandbox="send">Post</button>`;
  }

  override ready(): void {
    this.in('[data-sandbox="send"]')?.addEventListener('click', () =>
      this.dispatchEvent(new CustomEvent('send', { bubbles: true, composed: true })),
    );
  }
}

class ShareButton extends Shadowed {
  content(): string {
    return `<button type="button" aria-expanded="false">Share</button><div role="menu" hidden><button type="button" role="menuitem">Copy link</button> <a role="menuitem" href="/submit?source_id=${this.getAttribute('post-id')}&composer_entry=crosspost_prompt">Crosspost</a></div>`;
  }

  override ready(): void {
    this.in('button')?.addEventListener('click', () => this.in('[role="menu"]')?.toggleAttribute('hidden'));
  }
}

export type { TextareaInput, Title };

/** In the order in which one may stand in another's shadow root. */
export function defineAll(): void {
  define('faceplate-textarea-input', TextareaInput);
  define('shreddit-markdown-composer', MarkdownComposer);
  define('shreddit-composer', Composer);
  define('post-composer-title', Title);
  define('r-post-form-submit-button', SubmitButton);
  define('shreddit-post-share-button', ShareButton);
  define('shreddit-comment-action-row', ActionRow);
  define('shreddit-comment', Comment);
  define('shreddit-post', Post);
}
