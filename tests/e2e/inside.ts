/** Running code where our content script runs (Chromium's debugging protocol names its world; Firefox's does not). */
import type { Page } from 'puppeteer-core';

/** Evaluates an expression in the extension's isolated world of this page; a promise is waited for. */
export async function inContentScript(page: Page, expression: string): Promise<unknown> {
  const session = await page.createCDPSession();
  try {
    const worlds: number[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension://')) worlds.push(context.id);
    });
    await session.send('Runtime.enable');
    const [contextId] = worlds;
    if (contextId === undefined) throw new Error('our content script is not in this page');
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  } finally {
    await session.detach();
  }
}
