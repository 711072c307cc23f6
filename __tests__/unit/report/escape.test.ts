import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  escapeAnnotation,
  escapeMarkdown,
  escapeMarkdownCode,
  escapeSarifText,
  escapeTerminal,
  escapeUnseen,
  guardLine,
} from '../../../src/report/escape.ts';
import { HOSTILE_TEXTS, hostileText } from '../../fakes/hostile-text.ts';
import { cellCount, withoutCode } from '../../fakes/markdown-text.ts';
import { fuzzRuns } from '../../fakes/fuzz-runs.ts';

/** What no output may hold, whatever the input: controls, separators, bidi and zero-width characters, lone surrogates. */
const UNSEEN = /[\u0000-\u001f\u007f-\u00a0\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]|\p{Cs}/u;
/** What the runner of GitHub (after blanks) or of Azure takes for a command. */
const COMMAND = /^\s*::|##\[|##vso\[/;

describe('escapeUnseen', () => {
  test('leaves what can be seen as it is', () => {
    const text = 'models/漢字 é 🙂 "a" <b> `c` 100% \\n';
    expect(escapeUnseen(text)).toBe(text);
  });

  test('writes out line ends, escape sequences and other controls', () => {
    expect(escapeUnseen('a\r\nb\tc\u001b[31m\u0000\u0085')).toBe('a\\r\\nb\\tc\\u001b[31m\\u0000\\u0085');
  });

  test('writes out what reorders or hides text', () => {
    expect(escapeUnseen('gpj.\u202eexe')).toBe('gpj.\\u202eexe');
    expect(escapeUnseen('pass\u200bword\ufeff')).toBe('pass\\u200bword\\ufeff');
    expect(escapeUnseen('\u{e0041}')).toBe('\\u{e0041}');
    expect(escapeUnseen('\u3164\u00ad')).toBe('\\u3164\\u00ad');
  });

  test('tells odd spaces from the plain one', () => {
    expect(escapeUnseen('a\u00a0b\u3000c d')).toBe('a\\u00a0b\\u3000c d');
  });

  test('makes any text one line of well-formed Unicode without unseen characters', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const escaped = escapeUnseen(text);
        expect(escaped).not.toMatch(UNSEEN);
        expect(escaped.isWellFormed()).toBe(true);
      }),
      { numRuns: fuzzRuns(300) },
    );
  });

  test('gives the same text when applied again', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        expect(escapeUnseen(escapeUnseen(text))).toBe(escapeUnseen(text));
      }),
      { numRuns: fuzzRuns(300) },
    );
  });
});

describe('escapeTerminal', () => {
  test('never gives a workflow command, nor a control character', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const escaped = escapeTerminal(text);
        expect(escaped).not.toMatch(COMMAND);
        expect(escaped).not.toMatch(UNSEEN);
      }),
      { numRuns: fuzzRuns(300) },
    );
  });

  test('leaves two colons inside a line alone', () => {
    expect(escapeTerminal('arn:aws:iam::123:role std::string')).toBe('arn:aws:iam::123:role std::string');
  });

  test.each([
    ['::error::x', '\\u003a:error::x'],
    ['   ::error::x', '   \\u003a:error::x'],
    [':::a', '\\u003a::a'],
    ['x ##[command]y', 'x \\u0023#[command]y'],
    ['##vso[a]', '\\u0023#vso[a]'],
    ['## heading', '## heading'],
    ['###[group]', '#\\u0023#[group]'],
  ])('%j becomes %j', (given, expected) => {
    expect(escapeTerminal(given)).toBe(expected);
  });
});

describe('guardLine', () => {
  test('leaves escape sequences of our own alone', () => {
    expect(guardLine('\u001b[31mred\u001b[0m')).toBe('\u001b[31mred\u001b[0m');
  });

  test('a guarded line stays guarded', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const once = guardLine(escapeUnseen(text));
        expect(guardLine(once)).toBe(once);
      }),
      { numRuns: fuzzRuns(300) },
    );
  });
});

test('an annotation is one line without unseen characters', () => {
  for (const text of HOSTILE_TEXTS) expect(escapeAnnotation(text)).not.toMatch(UNSEEN);
});

describe('escapeSarifText', () => {
  test('keeps brackets that make no link', () => {
    expect(escapeSarifText('uses: a[0] and {0}')).toBe('uses: a[0] and {0}');
  });

  test('takes embedded links apart', () => {
    expect(escapeSarifText('see [this](https://evil.example)')).toBe('see \\[this\\](https://evil.example)');
  });

  test('no text has an embedded link of the standard', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        // A link starts at a bracket that no backslash escapes.
        expect(escapeSarifText(text).replace(/\\[\\[\]]/g, '')).not.toMatch(/\[[^\]]*\]\(/);
      }),
      { numRuns: fuzzRuns(300) },
    );
  });
});

describe('escapeMarkdown', () => {
  test('leaves plain words alone', () => {
    expect(escapeMarkdown('no AI-BOM signed by train-workflow (2 of 3)')).toBe(
      'no AI-BOM signed by train-workflow (2 of 3)',
    );
  });

  test.each([
    ['@acme/security', '`@acme/security`'],
    ['ask bob@acme.example now', 'ask `bob@acme.example` now'],
    ['#12', '`#12`'],
    ['fixes acme/models#2', 'fixes `acme/models#2`'],
    ['GH-3', '`GH-3`'],
    ['https://evil.example', '`https://evil.example`'],
    ['www.evil.example', '`www.evil.example`'],
    [':skull:', '`:skull:`'],
    ['$x$', '`$x$`'],
    ['mailto:x', '`mailto:x`'],
    ['at deadbeefcafe0123', 'at `deadbeefcafe0123`'],
  ])('what GitHub would link or draw becomes code: %j', (given, expected) => {
    expect(escapeMarkdown(given)).toBe(expected);
  });

  test.each([
    ['<img src=x>', '\\<img src=x\\>'],
    ['![a](b)', '\\!\\[a\\](b)'],
    ['**b** _i_ ~s~', '\\*\\*b\\*\\* \\_i\\_ \\~s\\~'],
    ['&lt;', '\\&lt;'],
    ['a|b', 'a\\|b'],
    ['a\\b', 'a\\\\b'],
    ['`x`', '\\`x\\`'],
  ])('markup is escaped: %j', (given, expected) => {
    expect(escapeMarkdown(given)).toBe(expected);
  });

  test.each([
    ['- x', '\\- x'],
    ['+ x', '\\+ x'],
    ['1. x', '1\\. x'],
    ['12) x', '12\\) x'],
    ['=== x', '\\=== x'],
    [':-', '\\:-'],
    ['    code', 'code'],
  ])('no block starts: %j', (given, expected) => {
    expect(escapeMarkdown(given)).toBe(expected);
  });

  test('no line of it is a workflow command', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        expect(escapeMarkdown(text)).not.toMatch(COMMAND);
        expect(escapeMarkdownCode(text)).not.toMatch(COMMAND);
      }),
      { numRuns: fuzzRuns(300) },
    );
  });

  test('takes a very long text', () => {
    expect(escapeMarkdown('` @'.repeat(200_000)).length).toBeGreaterThan(600_000);
    expect(escapeMarkdownCode('` '.repeat(200_000)).length).toBeGreaterThan(400_000);
  });

  test('a text in a cell leaves the table with as many cells as it had', () => {
    fc.assert(
      fc.property(hostileText(), hostileText(), (text, name) => {
        const row = `| ${escapeMarkdown(text)} | ${escapeMarkdownCode(name)} |`;
        expect(row).not.toMatch(/[\r\n\u2028\u2029]/);
        expect(cellCount(row)).toBe(2);
      }),
      { numRuns: fuzzRuns(300) },
    );
  });

  test('every backtick, bracket and angle outside of code is escaped', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const outside = withoutCode(escapeMarkdown(text)).replace(/\\[\\`*_[\]<>|~&!]/g, '');
        expect(outside.replaceAll('&#124;', '')).not.toMatch(/[`*_[\]<>|~&!]/);
        expect(outside).not.toMatch(/@|:\/\/|www\.|\$/i);
      }),
      { numRuns: fuzzRuns(300) },
    );
  });
});

describe('escapeMarkdownCode', () => {
  test.each([
    ['a.ts:1:2', '`a.ts:1:2`'],
    ['a`b', '``a`b``'],
    ['`', '`` ` ``'],
    ['a``b`', '``` a``b` ```'],
    [' a', '`  a `'],
    ['a|b', '`a`&#124;`b`'],
    ['||', '&#124;&#124;'],
    ['a\\', '`a\\`'],
    ['', ''],
  ])('%j becomes %j', (given, expected) => {
    expect(escapeMarkdownCode(given)).toBe(expected);
  });
});
