/**
 * Looking into our closed shadow roots as a person does: what the pause says and where its buttons are. The page
 * cannot do this; the browsers' debugging protocols can (CDP `pierce`, WebDriver BiDi `includeShadowTree`).
 */
import type { CDPSession, Page } from 'puppeteer-core';

export interface SeenButton {
  readonly value: string;
  readonly text: string;
  /** Middle of the button in CSS pixels of the window. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface SeenDialog {
  readonly text: string;
  readonly title: string;
  readonly buttons: readonly SeenButton[];
  /** What has the focus inside: an id, a button's value or a tag name. */
  readonly focused: string;
}

/** Runs in the browser with one of our shadow roots' first elements; told as a string, because both protocols can. */
const LOOK = `function (root) {
  const dialog = root && (root.localName === 'dialog' ? root : root.querySelector && root.querySelector('dialog'));
  if (!dialog || !dialog.open) return '';
  const buttons = [...dialog.querySelectorAll('button, summary')].map((button) => {
    const box = button.getBoundingClientRect();
    return { value: button.value || 'more', text: button.textContent, x: box.x + box.width / 2, y: box.y + box.height / 2, width: box.width, height: box.height };
  }).filter((button) => button.width > 0);
  const active = dialog.getRootNode().activeElement;
  const focused = active ? active.id || active.value || active.localName : '';
  const title = dialog.querySelector('h2');
  return JSON.stringify({ text: dialog.innerText, title: title ? title.textContent : '', buttons, focused });
}`;

const LOOK_HINT = `function (root) {
  const hint = root && root.classList && root.classList.contains('hint') ? root : null;
  return hint && hint.textContent ? hint.textContent : '';
}`;

/** The dialog as it is, for a page that a checker can enter: its markup and its styles. */
const LOOK_MARKUP = `function (root) {
  const dialog = root && root.localName === 'dialog' ? root : null;
  if (!dialog || !dialog.open) return '';
  const shadow = dialog.getRootNode();
  const sheets = [...shadow.adoptedStyleSheets, ...shadow.styleSheets];
  const css = sheets.flatMap((sheet) => [...sheet.cssRules]).map((rule) => rule.cssText).join('\\n');
  return JSON.stringify({ html: dialog.outerHTML, css });
}`;

interface CdpNode {
  readonly backendNodeId: number;
  readonly localName: string;
  readonly children?: readonly CdpNode[];
  readonly shadowRoots?: readonly CdpNode[];
}

async function askChromium(page: Page, fn: string): Promise<string[]> {
  const session: CDPSession = await page.createCDPSession();
  try {
    const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as {
      root: CdpNode;
    };
    const html = root.children?.find((child) => child.localName === 'html');
    const hosts = html?.children?.filter((child) => child.localName === 'div') ?? [];
    const answers: string[] = [];
    for (const inner of hosts.flatMap((host) => host.shadowRoots?.[0]?.children ?? [])) {
      const { object } = await session.send('DOM.resolveNode', { backendNodeId: inner.backendNodeId });
      if (!object.objectId) continue;
      const { result } = await session.send('Runtime.callFunctionOn', {
        objectId: object.objectId,
        functionDeclaration: `function () { return (${fn})(this); }`,
        returnByValue: true,
      });
      answers.push(String(result.value ?? ''));
    }
    return answers;
  } finally {
    await session.detach();
  }
}

interface BidiNode {
  readonly sharedId?: string;
  readonly value?: { readonly children?: readonly BidiNode[]; readonly shadowRoot?: BidiNode | null };
}
interface Bidi {
  readonly connection: { send(method: string, params: unknown): Promise<{ result: { result?: unknown } }> };
}

async function askFirefox(page: Page, fn: string): Promise<string[]> {
  const { connection } = page.browser() as unknown as Bidi;
  const { browsingContext } = page.mainFrame() as unknown as { browsingContext: { id: string } };
  const target = { context: browsingContext.id };
  const found = await connection.send('script.evaluate', {
    expression: 'document.documentElement',
    target,
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 3 },
  });
  const html = found.result.result as BidiNode | undefined;
  const answers: string[] = [];
  for (const inner of (html?.value?.children ?? []).flatMap(
    (host) => host.value?.shadowRoot?.value?.children ?? [],
  )) {
    if (!inner.sharedId) continue;
    const answer = await connection.send('script.callFunction', {
      functionDeclaration: fn,
      arguments: [{ sharedId: inner.sharedId }],
      target,
      awaitPromise: false,
    });
    answers.push((answer.result.result as { value?: string } | undefined)?.value ?? '');
  }
  return answers;
}

function askPage(page: Page, fn: string): Promise<string[]> {
  return 'connection' in (page.browser() as object) && page.browser().process()?.spawnfile.includes('firefox')
    ? askFirefox(page, fn)
    : askChromium(page, fn);
}

/** The open pause; `undefined` when there is none. */
export async function seePause(page: Page): Promise<SeenDialog | undefined> {
  const found = (await askPage(page, LOOK)).find(Boolean);
  return found ? (JSON.parse(found) as SeenDialog) : undefined;
}

/** Markup and styles of the open pause. */
export async function seeMarkup(page: Page): Promise<{ readonly html: string; readonly css: string }> {
  const found = (await askPage(page, LOOK_MARKUP)).find(Boolean);
  if (!found) throw new Error('no pause is open');
  return JSON.parse(found) as { html: string; css: string };
}

/** The hint's line; `undefined` when there is none. */
export async function seeHint(page: Page): Promise<string | undefined> {
  return (await askPage(page, LOOK_HINT)).find(Boolean);
}

/** Waits for `look` to give something, for at most `within` milliseconds; `undefined` when it does not. */
export async function waitFor<T>(look: () => Promise<T | undefined>, within = 4000): Promise<T | undefined> {
  const until = Date.now() + within;
  for (;;) {
    const seen = await look();
    if (seen !== undefined && seen !== false) return seen;
    if (Date.now() > until) return undefined;
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}
