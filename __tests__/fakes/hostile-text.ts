import fc from 'fast-check';
import { anyCharacter } from './any-character.ts';

/** Names a tree, a signer or a message can have, each an attack on somebody who reads a report. */
export const HOSTILE_TEXTS: readonly string[] = [
  '::error::pwned',
  '  ::add-mask::x',
  '##[command]rm',
  '##vso[task.setvariable variable=x]y',
  'a\n::set-output name=verdict::pass',
  'a\r\n| pass | all | good |',
  'a\u2028::error::b',
  '\u001b[2J\u001b[31mred\u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007',
  'gpj.\u202eexe',
  'pass\u200bword\u2060\ufeff',
  'tag\u{e0041}\u{e007f}',
  '\ud800lone',
  '<img src=x onerror=alert(1)>',
  '</details></summary><script>x</script>',
  '![x](https://evil.example/p.png)',
  '[click](https://evil.example)',
  '<https://evil.example>',
  'see https://evil.example and www.evil.example',
  'mail a.b@evil.example',
  '@acme/security please look',
  'fixes #1, acme/models#2, GH-3',
  ':skull: $x$ $`y`$',
  '`code` ``more`` `',
  '| a | b |',
  'a\\|b\\',
  '``` | ```',
  '# heading',
  '- list',
  '1. list',
  '> quote',
  '---',
  '===',
  '    code',
  '[x]: https://evil.example',
  '&lt;b&gt; &#64;team &amp;',
  '**bold** __b__ ~~s~~ *i*',
  '<!-- comment',
  '',
  ' ',
];

/** Pieces from which the readers of reports (terminals, runners, markdown) build something else than text. */
const PIECES: readonly string[] = [
  ...'\\`*_[]<>|~&!@#$:().-+=/ "\'{}^\n\r\t;%,',
  ...['http', 'https://', 'www.', 'mailto:', 'xmpp:', 'a', 'b.c', '1', '1.', 'GH-1', '0123456789abcdef'],
  ...['&amp;', '&#64;', '<b>', '</b>', '<!--', '-->', '``', '```', '[x]', '](', '![', '[^1]', ':x:', '$`'],
  ...['::error::', '##[', '##vso[', '\u001b[31m', '\u009b', '\u0085', '  '],
  ...['é', '漢', '🙂', '\u0301', '\u200b', '\u202e', '\u2028', '\u00a0', '\ud800', '\udc00'],
];

/** Any text, dense in what is dangerous. */
export function hostileText(maxPieces = 14): fc.Arbitrary<string> {
  const piece = fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: anyCharacter, maxLength: 3 }));
  return fc.oneof(
    { weight: 9, arbitrary: fc.array(piece, { maxLength: maxPieces }).map((pieces) => pieces.join('')) },
    { weight: 1, arbitrary: fc.constantFrom(...HOSTILE_TEXTS) },
  );
}
