import { docker, steps } from '../example.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';
import { programOf } from '../shell/program.ts';
import { allCommands, scriptPlace, type ShellWord } from '../shell/shell-script.ts';

/** Indexes of projects that publish under names of their own on the public index as well. */
const KNOWN =
  /^https:\/\/(?:download\.pytorch\.org|pypi\.nvidia\.com|pypi\.ngc\.nvidia\.com|pypi\.org|wheels\.vllm\.ai|docs\.flashinfer\.ai|flashinfer\.ai)\//i;

export const dependencyConfusion = defineRule({
  id: 'dependency-confusion',
  title: 'Packages come from a private index or the public one, whichever has more',
  severity: 'medium',
  confidence: 'medium',
  remediation:
    'Use one `--index-url` that also serves public packages, or hashes (`--require-hashes`): with an extra index the highest version wins, from wherever.',
  references: ['https://pip.pypa.io/en/stable/cli/pip_install/#cmdoption-extra-index-url'],
  controls: aisvs(['4.2.1'], ['4.2.2']),
  check: {
    *shell(script): Generator<Hit> {
      for (const command of allCommands(script)) {
        const program = programOf(command);
        if (program === undefined || !/^(?:pip[\d.]*|python[\d.]*)$/.test(program.name)) continue;
        if (program.args.some(({ text }) => text === '--require-hashes')) continue;
        for (const { word, value } of extraIndexes(program.args)) {
          // A variable may hold anything; what is not known is not held against the file.
          if (KNOWN.test(`${value}/`) || value.includes('$')) continue;
          yield hit(script, scriptPlace(script, word), {
            message: 'a package of the same name on the public index takes the place of yours',
            evidence: word.text.slice(0, 40),
          });
        }
      }
    },
  },
  match: [
    docker(
      'FROM python:3.13\nRUN pip install «--extra-index-url» https://pypi.example.com/simple own-models',
    ),
    docker(
      'FROM python:3.13\nRUN python3.13 -m pip install «--extra-index-url=http://pypi.example.com/simple» own-models',
      'by way of the interpreter',
    ),
    steps('- run: sudo pip3 install «--extra-index-url» "https://pypi.example.com/simple" own-models'),
  ],
  clean: [
    docker(
      'FROM python:3.13\nRUN pip install --extra-index-url https://download.pytorch.org/whl/cu128 torch==2.8.0',
    ),
    docker('FROM python:3.13\nRUN pip install --index-url https://pypi.example.com/simple own-models'),
    docker('FROM python:3.13\nARG INDEX\nRUN pip install --extra-index-url $INDEX own-models'),
    docker(
      'FROM python:3.13\nRUN pip install --require-hashes --extra-index-url https://pypi.example.com/simple -r requirements.txt',
    ),
  ],
});

function extraIndexes(
  args: readonly ShellWord[],
): readonly { readonly word: ShellWord; readonly value: string }[] {
  return args.flatMap((word, at) => {
    if (word.text === '--extra-index-url') return [{ word, value: args[at + 1]?.text ?? '' }];
    return word.text.startsWith('--extra-index-url=')
      ? [{ word, value: word.text.slice('--extra-index-url='.length) }]
      : [];
  });
}
