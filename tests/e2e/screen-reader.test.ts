/** What a screen reader is told of the pause and the hint: the browser's own accessibility tree (Chromium shows it). */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { handsOf, openPost, settled, write } from './hands.ts';
import { BROWSER, hintOn, pauseOn, useStage } from './stage.ts';

interface AxNode {
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly description?: { readonly value: string };
  readonly ignored: boolean;
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
}

async function treeOf(page: Page): Promise<AxNode[]> {
  const session = await page.createCDPSession();
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: AxNode[] };
  await session.detach();
  return nodes.filter(({ ignored }) => !ignored);
}

function propertyOf(node: AxNode | undefined, name: string): unknown {
  return node?.properties?.find((one) => one.name === name)?.value.value;
}

const stage = useStage();
const hands = handsOf('bluesky');

describe.runIf(BROWSER === 'chromium')('a screen reader', () => {
  test('meets a modal dialog with a name, what it asks, and its buttons in order', async () => {
    const page = await openPost(stage.extension, hands, 'callout-1');
    await hands.reply(page);
    await write(page, hands, 'what a pathetic fraud, everyone should block her. shame on you');
    await page.click(hands.send);
    await pauseOn(page);
    const nodes = await treeOf(page);
    const dialog = nodes.find(
      ({ role, name }) => role?.value === 'dialog' && name?.value.startsWith('You’re about to'),
    );
    expect(propertyOf(dialog, 'modal')).toBe(true);
    expect(dialog?.description?.value).toMatch(/\?$/);
    const title = nodes.find(
      ({ role, name }) => role?.value === 'heading' && name?.value.startsWith('You’re about to'),
    );
    expect(propertyOf(title, 'focused')).toBe(true);
    const buttons = nodes.filter(({ role }) => role?.value === 'button').map(({ name }) => name?.value);
    const ways = ['Let it go', 'Edit', 'Hold', 'Post it', 'Take it private'];
    expect(buttons.filter((name) => ways.includes(name ?? ''))).toEqual(ways);
    expect(
      nodes.some(
        ({ role, name }) => role?.value === 'textbox' && name?.value.startsWith('A line to yourself'),
      ),
    ).toBe(true);
    // The page behind is not read while the dialog is open.
    expect(buttons).not.toContain('Publish reply');
  });

  test('is told of the hint politely', async () => {
    const page = await openPost(stage.extension, hands, 'callout-1');
    await hands.reply(page);
    const line = await hintOn(page);
    await settled(page, 100);
    const status = (await treeOf(page)).filter(({ role }) => role?.value === 'status');
    expect(status.map((node) => propertyOf(node, 'live'))).toContain('polite');
    expect(line).toBeDefined();
  });
});
