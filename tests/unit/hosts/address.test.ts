import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAddress } from '@/lib/address';
import { HOST_NAME } from '@/lib/host-names';

describe('an address', () => {
  test.each([
    ['town.example', 'town.example'],
    ['  Town.Example ', 'town.example'],
    ['https://town.example', 'town.example'],
    ['HTTPS://town.example/@ada/123?x=1#y', 'town.example'],
    ['town.example/home', 'town.example'],
    ['https://town.example:8443/home', 'town.example'],
    ['@ada@town.example', 'town.example'],
    ['town.example.', 'town.example'],
    ['münchen.example', 'xn--mnchen-3ya.example'],
  ])('“%s” is taken as %s', (typed, host) => expect(readAddress(typed)).toEqual({ host }));

  test.each([
    ['', 'Type the address'],
    ['   ', 'Type the address'],
    ['my town.example', 'no spaces'],
    ['*.example.org', 'no stars'],
    ['*', 'no stars'],
    ['https://*/*', 'no stars'],
    ['<all_urls>', 'not a whole address'],
    ['http://town.example', '“https” only'],
    ['ftp://town.example', 'no address of a website'],
    ['chrome://extensions', 'no address of a website'],
    ['town', 'has a dot'],
    ['localhost:3000', 'has a dot'],
    ['https://ada:secret@town.example', 'no name or password'],
    ['ada@town.example', 'no name or password'],
    ['192.168.1.20', 'not a server’s name'],
    ['https://[::1]/', 'has a dot'],
    ['-town.example', 'not a server’s name'],
    ['https://', 'not a whole address'],
    [`${'a.'.repeat(130)}example`, 'too long'],
  ])('“%s” is refused: %s', (typed, why) => {
    expect(readAddress(typed)).toEqual({ why: expect.stringContaining(why) });
  });

  test('is never more than one exact host, whatever is typed', () => {
    // Out of the signs that addresses are made of, so that many come close to one.
    const near = fc.string({ unit: fc.constantFrom(...'aZ9-._~:/?#@*% ü') });
    const before = fc.constantFrom('https://', 'HTTPS:', '@a@', '*.', '//', '');
    const typed = fc.oneof(
      fc.string(),
      near,
      fc.tuple(before, near, fc.constantFrom('town.example', ''), near).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const read = readAddress(text);
        if ('why' in read) expect(read.why).toMatch(/\.$/);
        else {
          expect(read.host).toMatch(HOST_NAME);
          expect(readAddress(read.host)).toEqual(read);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
