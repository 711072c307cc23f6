import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { joinSlices, type MappedText } from '../../../../src/scan/iac/mapped-text.ts';
import { parseShell } from '../../../../src/scan/iac/shell/parse-shell.ts';
import { programOf } from '../../../../src/scan/iac/shell/program.ts';
import { scriptsOf } from '../../../../src/scan/iac/shell/scripts.ts';
import {
  allCommands,
  allPipelines,
  type ShellPipeline,
} from '../../../../src/scan/iac/shell/shell-script.ts';
import { makeSourceFile } from '../../../../src/scan/iac/source-file.ts';

const SEED = 20260301;

function mapped(text: string): MappedText {
  return joinSlices(makeSourceFile('a.sh', text), [[0, text.length]]);
}

/** Each pipeline as the words of its commands. */
function read(text: string): readonly (readonly (readonly string[])[])[] {
  const words = (pipelines: readonly ShellPipeline[]): readonly (readonly (readonly string[])[])[] =>
    [...allPipelines(pipelines)].map(({ commands }) =>
      commands.map((command) => command.words.map((word) => word.text)),
    );
  return words(parseShell(mapped(text)));
}

/** Programs of all commands, looked through wrappers and inner scripts. */
function programs(text: string): readonly (string | undefined)[] {
  const source = makeSourceFile('a.sh', text);
  const owner = { source, pointer: '', identity: '' };
  return scriptsOf(owner, mapped(text), 'container').flatMap((script) =>
    [...allCommands(script)].map((command) => programOf(command)?.name),
  );
}

describe('a shell script is read', () => {
  it.each<[string, string, unknown]>([
    ['words', 'a "b c" \'d e\' f\\ g', [[['a', 'b c', 'd e', 'f g']]]],
    ['lists', 'a; b && c || d & e\nf', [[['a']], [['b']], [['c']], [['d']], [['e']], [['f']]]],
    ['pipes', 'a | b |& c', [[['a'], ['b'], ['c']]]],
    ['comments', 'a # b | c\n#d\ne#f', [[['a']], [['e#f']]]],
    ['continued lines', 'a \\\n  b', [[['a', 'b']]]],
    ['redirects', 'a > b 2>&1 < c | d >> e', [[['a'], ['d']]]],
    ['assignments', 'A=1 B="2 3" c D=4', [[['c', 'D=4']]]],
    ['conditions', 'if a; then b | c; fi', [[['a']], [['b'], ['c']]]],
    ['loops', 'while a; do b; done', [[['a']], [['b']]]],
    ['expansions as written', 'a $B ${C:-d e} $((1 + 2))', [[['a', '$B', '${C:-d e}', '$((1 + 2))']]]],
    ['heredocs', 'a <<EOF | b\nx | y\nEOF\nc', [[['a'], ['b']], [['c']]]],
    ['expressions of workflows', 'a ${{ b || c }} | d', [[['a', '${{ b || c }}'], ['d']]]],
  ])('with its %s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each<[string, readonly string[]]>([
    ['sudo -u app env A=1 timeout 5 /usr/bin/Curl x', ['curl']],
    ['bash -c "a | b"', ['bash', 'a', 'b']],
    ["sh -euxc 'a; sudo b'", ['sh', 'a', 'b']],
    ['eval "a b"', ['eval', 'a']],
    ['su -c "a" app', ['su', 'a']],
    ['x $(a `b`)', ['x', 'a', 'b']],
    ['bash <<EOF\na\nEOF', ['bash', 'a']],
    ['cat <(a) >(b)', ['cat', 'a', 'b']],
    ['{ a; b; } | c', ['a', 'b', 'c']],
    ['(a; b) | c', ['a', 'b', 'c']],
    ['xargs -n 1 a', ['a']],
  ])('so that in %j these programs run', (text, expected) => {
    expect([...programs(text)].sort()).toEqual([...expected].sort());
  });

  it('with places that cut out exactly the words', () => {
    const text = 'one "two 3" | \\\n  four $(five six)';
    for (const { commands } of allPipelines(parseShell(mapped(text)))) {
      for (const { words } of commands) {
        for (const word of words) {
          expect(text.slice(word.start, word.end).replace(/["\\\n]/g, '')).toBe(word.text);
        }
      }
    }
  });

  it.each([
    ['substitutions', '$('.repeat(20_000)],
    ['backticks', '`a '.repeat(20_000)],
    ['groups', '('.repeat(20_000)],
    ['braces', '{ '.repeat(20_000)],
    ['quotes', '"\''.repeat(20_000)],
    ['heredocs', 'a <<E\n'.repeat(5_000)],
    ['done', 'done | '.repeat(5_000)],
    ['scripts in scripts', 'sh -c "'.repeat(2_000)],
  ])('in bounded time when it is nothing but %s', (_, text) => {
    const started = performance.now();
    programs(text);
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});

// Words only: nothing in this alphabet runs, expands or redirects anything.
const hasBash = spawnSync('bash', ['--version']).status === 0;
const wordText = fc.string({
  unit: fc.constantFrom('a', 'b', ' ', '\t', "'", '"', '\\', '=', '-', 'ü', '.'),
  maxLength: 14,
});

(hasBash || process.env['SALLYPORT_REQUIRE_TOOLS'] === '1' ? describe : describe.skip)(
  'our reader and bash',
  () => {
    it('see the same words in the same text', () => {
      const cases = fc.sample(wordText, { seed: SEED, numRuns: 600 });
      const program = `while IFS= read -r -d '' line; do (eval "printf '%s\\0' x $line") 2>/dev/null || printf 'refused\\0'; printf '\\1\\0'; done`;
      const output = execFileSync('bash', ['-c', program], {
        input: cases.map((text) => `${text}\0`).join(''),
      }).toString();
      const answers = output.split('\u0001\0').slice(0, -1);
      expect(answers).toHaveLength(cases.length);
      let compared = 0;
      for (const [index, text] of cases.entries()) {
        const words = answers[index]!.split('\0').slice(0, -1);
        // A quote that is left open, or a backslash at the end.
        if (words.includes('refused')) continue;
        compared += 1;
        expect({ text, words: read(`x ${text}`)[0]?.[0] }).toEqual({ text, words });
      }
      expect(compared).toBeGreaterThan(200);
    });
  },
);
