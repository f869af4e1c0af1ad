/** The hint over the page: one line in the top layer that takes neither focus nor presses nor room. */
import css from '@/components/hint/hint.css?inline';
import { addStyles } from './sheet';

/** How long a hint stays when nobody types, in milliseconds. */
const STAYS = 9000;

export class HintHost {
  #host: HTMLElement | undefined;
  #line: HTMLElement | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly document: Document) {}

  get host(): HTMLElement | undefined {
    return this.#host;
  }

  /** Shows a line beside `near`, or at the foot of the window. Read out politely. Never throws. */
  show(text: string, near?: Element | null): void {
    try {
      const line = this.#line?.isConnected ? this.#line : this.#make();
      this.#place(line, near);
      if (!line.matches(':popover-open')) line.showPopover();
      // Filled after it is there, so that screen readers hear of a change.
      line.textContent = text;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.hide(), STAYS);
    } catch {
      this.hide();
    }
  }

  hide(): void {
    clearTimeout(this.#timer);
    this.#host?.remove();
    this.#host = undefined;
    this.#line = undefined;
  }

  #make(): HTMLElement {
    this.hide();
    const host = this.document.createElement('div');
    const shadow = host.attachShadow({ mode: 'closed' });
    addStyles(shadow, css);
    const line = this.document.createElement('div');
    line.className = 'hint';
    line.setAttribute('role', 'status');
    line.setAttribute('popover', 'manual');
    line.dir = 'auto';
    shadow.append(line);
    this.document.documentElement.append(host);
    this.#host = host;
    this.#line = line;
    return line;
  }

  /** Just below the composer where there is room, else at the foot of the window. */
  #place(line: HTMLElement, near: Element | null | undefined): void {
    const box = near?.isConnected ? near.getBoundingClientRect() : undefined;
    const view = this.document.defaultView;
    const height = view?.innerHeight ?? 0;
    const room = box && box.width > 0 && box.bottom > 0 && box.bottom + 60 < height;
    line.style.left = `${room ? Math.max(8, box.left) : 16}px`;
    line.style.top = room ? `${box.bottom + 6}px` : 'auto';
    line.style.bottom = room ? 'auto' : '16px';
  }
}
