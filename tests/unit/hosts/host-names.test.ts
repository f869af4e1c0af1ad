import { describe, expect, test } from 'vitest';
import { HOST_NAME, hostIn, isAmong } from '@/lib/host-names';
import { patternOf, SITE_HOSTS, siteOfHost } from '@/lib/hosts';

describe('match patterns', () => {
  test.each([
    ['https://x.com/*', 'x.com'],
    ['*://*.x.com/*', '*.x.com'],
    ['https://*/*', '*'],
    ['<all_urls>', '*'],
    ['http://x.com/*', undefined],
    ['https://x.com/home', undefined],
    ['file:///*', undefined],
  ])('%s holds %s', (pattern, host) => expect(hostIn(pattern)).toBe(host));

  test('and hosts are each other’s', () => {
    for (const host of Object.values(SITE_HOSTS).flat()) expect(hostIn(patternOf(host))).toBe(host);
  });
});

test.each<[string, readonly string[], boolean]>([
  ['x.com', ['x.com'], true],
  ['evil-x.com', ['x.com'], false],
  ['x.com.evil.example', ['x.com'], false],
  ['a.x.com', ['x.com'], false],
  ['a.x.com', ['*.x.com'], true],
  ['x.com', ['*.x.com'], true],
  ['evilx.com', ['*.x.com'], false],
  ['*.x.com', ['x.com'], false],
  ['*.x.com', ['*.x.com'], true],
  ['*.a.x.com', ['*.x.com'], true],
  ['*.x.com', ['*'], true],
  ['*', ['*.x.com', 'x.com'], false],
  ['*', ['*'], true],
])('%s among %j: %s', (host, hosts, among) => expect(isAmong(host, hosts)).toBe(among));

test.each(['x.com', 'xn--mnchen-3ya.example', 'a.b-c.example'])('%s is the name of a host', (name) =>
  expect(name).toMatch(HOST_NAME),
);
test.each([
  '*',
  '*.x.com',
  'localhost',
  'x.com/',
  'x.com:443',
  '-x.com',
  'x-.com',
  'X.com',
  '1.2.3.4',
  'a..b',
  'x.com.',
  '',
])('“%s” is none', (name) => expect(name).not.toMatch(HOST_NAME));

test('a publication under substack.com is Substack’s', () => {
  expect(siteOfHost('somebody.substack.com')).toBe('substack');
  expect(siteOfHost('notsubstack.com')).toBeUndefined();
});
