// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { atHandle, handleIn, linkOf, readDraft, readText, sameWords, tidy } from '@/lib/sites/text';

// A simulated page is slow on a busy machine; nothing here waits.
vi.setConfig({ testTimeout: 60_000 });

function element(html: string): HTMLElement {
  const root = document.createElement('div');
  root.innerHTML = html;
  return root;
}

/** Any text, with the characters that make trouble more often than by chance. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      ' ',
      '\n',
      '\t',
      '@',
      '…',
      '\u00a0',
      '\u200b',
      '\u202a',
      '\u202c',
      'a',
      'é',
      'ا',
      '字',
    ),
  }),
);

describe('readText', () => {
  it.each([
    ['plain words', 'Bread at six', 'Bread at six'],
    ['runs of spaces', 'Bread \t  at\u00a0six ', 'Bread at six'],
    ['lines', 'one<br>two<p>three</p><p>four</p>', 'one\ntwo\nthree\n\nfour'],
    ['a list', '<ul><li>flour</li><li>salt</li></ul>', 'flour\n\nsalt'],
    ['emoji drawn as pictures', 'Bread <img alt="🥖"> at <img alt=":oven_hot:">', 'Bread 🥖 at :oven_hot:'],
    ['a picture without a description', 'a<img>b', 'ab'],
    [
      'a shortened link',
      '<a><span class="invisible">https://</span><span>a.example/b</span><span>/c</span></a>',
      'https://a.example/b/c',
    ],
    [
      'a mention in a box of its own',
      'Hello <div style="display:inline"><a>@amal</a></div>!',
      'Hello @amal!',
    ],
    ['comments and nothing', '<!-- no --><span></span>', ''],
    ['right to left', 'مرحبا <bdi>بالعالم</bdi>', 'مرحبا بالعالم'],
  ])('reads %s', (_, html, text) => {
    expect(readText(element(html))).toBe(text);
  });

  it('leaves out what it is told to', () => {
    const root = element('<p class="quote-inline">RE: x</p><p>Words</p>');
    expect(readText(root, (part) => part.classList.contains('quote-inline'))).toBe('Words');
  });

  it('stops at a depth no post has', () => {
    const root = document.createElement('div');
    let inner: Element = root;
    for (let depth = 0; depth < 5000; depth += 1) inner = inner.appendChild(document.createElement('span'));
    inner.append('deep');
    root.append('shallow');
    expect(readText(root)).toBe('shallow');
  });
});

describe('tidy', () => {
  it.each([
    ['a\n\n\n\nb', 'a\n\nb'],
    ['a \n \n\t\n b', 'a\n\nb'],
    ['  a\u00a0\u2003b  ', 'a b'],
    [' \n ', ''],
  ])('%j → %j', (text, tidied) => {
    expect(tidy(text)).toBe(tidied);
  });

  it('changes nothing the second time, and leaves no loose space', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = tidy(text);
        expect(tidy(once)).toBe(once);
        expect(once).toBe(once.trim());
        expect(once).not.toMatch(/\n{3}| {2}|\t/);
      }),
    );
  });

  it('keeps every letter', () => {
    const letters = (text: string) => text.replace(/\s/g, '');
    fc.assert(
      fc.property(anyText, (text) => {
        expect(letters(tidy(text))).toBe(letters(text));
      }),
    );
  });
});

describe('readDraft', () => {
  it.each([
    ['ProseMirror', '<p>one</p><p><br class="ProseMirror-trailingBreak"></p><p>two</p>', 'one\n\ntwo'],
    [
      'Lexical',
      '<p dir="ltr"><span data-lexical-text="true">one</span></p><p><span>two</span></p>',
      'one\ntwo',
    ],
    [
      'Draft.js',
      '<div data-contents="true"><div data-block="true"><div><span data-text="true">one</span></div></div><div data-block="true"><div><span><br data-text="true"></span></div></div><div data-block="true"><div><span>two</span></div></div></div>',
      'one\n\ntwo',
    ],
    ['an empty one', '<p><br class="ProseMirror-trailingBreak"></p>', ''],
    ['one without blocks', 'just words', 'just words'],
  ])('reads the lines of %s', (_, html, text) => {
    expect(readDraft(element(html))).toBe(text);
  });

  it('reads what is in a text area now, not what the page was sent with', () => {
    const area = document.createElement('textarea');
    area.textContent = 'sent with the page';
    area.value = '  typed since\n\nthen ';
    expect(readDraft(area)).toBe('typed since\n\nthen');
  });
});

describe('handleIn', () => {
  it.each([
    ['@amal', '@amal'],
    ['\u00a0\u202a@amal.example\u202c', '@amal.example'],
    ['\u2067@amal\u2069\u200f', '@amal'],
    ['Amal @amal@sea.example', '@amal@sea.example'],
    ['@обсуждение', '@обсуждение'],
    ['@日本語.example', '@日本語.example'],
    ['@amal.', '@amal'],
    ['amal@sea.example', undefined],
    ['@', undefined],
    ['', undefined],
    [undefined, undefined],
    [null, undefined],
  ])('%o → %o', (text, handle) => {
    expect(handleIn(text)).toBe(handle);
  });

  it('gives an @ and no space, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(handleIn(text) ?? '@a').toMatch(/^@[^\s@]+(@[^\s@]+)?$/u);
      }),
    );
  });
});

describe('atHandle', () => {
  it.each([
    ['amal', '@amal'],
    ['@amal', '@amal'],
    [' \u202aamal\u202c ', '@amal'],
    ['', undefined],
    ['@', undefined],
    [undefined, undefined],
  ])('%o → %o', (name, handle) => {
    expect(atHandle(name)).toBe(handle);
  });
});

describe('sameWords', () => {
  const long = 'The bakery on Mill Lane is selling bread of yesterday as fresh, ask them about it.';

  it.each([
    ['the same', long, long, true],
    ['cut short', `${long.slice(0, 50)}…`, long, true],
    ['other spaces and lines', long.replace(/ /g, '\n'), long, true],
    ['a link written out', `see https://a.example/b ${long}`, `see a.example/b ${long}`, true],
    ['a short one that begins alike', 'The bakery', long, false],
    ['other words', 'Something else', 'The bakery', false],
    ['nothing', '', '', false],
    ['nothing but dots', '…', '…', false],
  ])('%s', (_, a, b, same) => {
    expect(sameWords(a, b)).toBe(same);
  });

  it('does not depend on the order, and never breaks', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        expect(sameWords(a, b)).toBe(sameWords(b, a));
      }),
    );
  });
});

describe('linkOf', () => {
  const base = new URL('https://town.example/home');
  it.each([
    ['/@amal/1?x=2#y', 'https://town.example/@amal/1'],
    ['https://sea.example/@amal/1', 'https://sea.example/@amal/1'],
    ['javascript:alert(1)', undefined],
    ['mailto:a@b.example', undefined],
    ['https://', undefined],
    ['', undefined],
    [null, undefined],
  ])('%o → %o', (href, link) => {
    expect(linkOf(href, base)).toBe(link);
  });
});

describe('long texts', () => {
  // A way that goes back over the text would take hours for these, and the test's time would be up.
  it.each<[string, (text: string) => unknown]>([
    ['tidy', tidy],
    ['handleIn', handleIn],
    ['sameWords', (text) => sameWords(text, `${text}!`)],
  ])(
    '%s never goes back over them',
    (_, run) => {
      for (const unit of ['a', ' ', '\n', ' \n', '@', '@a', '@a.', 'a@', '…', '\u202a']) {
        expect(() => run(unit.repeat(2_000_000 / unit.length))).not.toThrow();
      }
    },
    60_000,
  );
});
