/**
 * Four kinds of test. Unit and contract files run in Node unless they ask for a page with
 * `// @vitest-environment happy-dom` on the first line; `architecture` keeps who may import whom; the end-to-end
 * projects run the same files in a real Chromium and a real Firefox with the built extension.
 */
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const endToEnd = (browser: 'chromium' | 'firefox') => ({
  test: {
    name: browser,
    include: ['tests/e2e/**/*.test.ts'],
    environment: 'node',
    env: { FIREBREAK_BROWSER: browser },
    testTimeout: 40_000,
    hookTimeout: 90_000,
  },
});

export default defineConfig({
  test: {
    // More than there are cores: the end-to-end tests mostly wait.
    maxWorkers: 3,
    projects: [
      {
        plugins: [await WxtVitest()],
        test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], environment: 'node' },
      },
      {
        plugins: [await WxtVitest()],
        test: { name: 'contract', include: ['tests/contract/**/*.test.ts'], environment: 'node' },
      },
      {
        test: { name: 'architecture', include: ['tests/architecture/**/*.test.ts'], environment: 'node' },
      },
      endToEnd('chromium'),
      endToEnd('firefox'),
    ],
  },
});
