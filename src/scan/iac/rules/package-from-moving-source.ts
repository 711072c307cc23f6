import { COMMIT, docker, steps } from '../example.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';
import { programOf, type Program } from '../shell/program.ts';
import { allCommands, scriptPlace, type ShellWord } from '../shell/shell-script.ts';

export const packageFromMovingSource = defineRule({
  id: 'package-from-moving-source',
  title: 'Package is installed from a branch or an unchecked archive',
  severity: 'medium',
  confidence: 'high',
  remediation: 'Name a full commit (`git+https://…@<40 hex>`), or an archive with its hash (`#sha256=…`).',
  references: ['https://pip.pypa.io/en/stable/topics/vcs-support/'],
  controls: aisvs(['4.2.1'], ['4.2.2']),
  check: {
    *shell(script): Generator<Hit> {
      for (const command of allCommands(script)) {
        const program = programOf(command);
        if (program === undefined) continue;
        for (const word of packagesOf(program)) {
          if (!isMoving(word.text)) continue;
          yield hit(script, scriptPlace(script, word), {
            message: 'what is installed is decided by whoever can push there',
            evidence: word.text,
          });
        }
      }
    },
  },
  match: [
    docker('FROM python:3.13\nRUN pip install --no-cache-dir «git+https://github.com/acme/kernels.git»'),
    docker(
      'FROM python:3.13\nRUN python3 -m pip install torch «"kernels @ git+https://github.com/acme/kernels@main"»',
      'by way of the interpreter, as a named requirement',
    ),
    steps(
      '- run: |\n    uv pip install «https://example.com/wheels/x-1.0-py3-none-any.whl»\n    npm install -g «github:acme/tool»',
    ),
  ],
  clean: [
    docker(
      `FROM python:3.13\nRUN pip install git+https://github.com/acme/kernels.git@${COMMIT}#subdirectory=py`,
    ),
    docker(
      'FROM python:3.13\nRUN pip install --index-url https://download.pytorch.org/whl/cu128 torch==2.8.0 -r requirements.txt ./local',
    ),
    steps(`- run: pip install https://example.com/x-1.0-py3-none-any.whl#sha256=${'4f'.repeat(32)}`),
  ],
});

/** The words after `install` of an installer. */
function packagesOf({ name, args }: Program): readonly ShellWord[] {
  const isPython = /^python[\d.]*$/.test(name) && args[0]?.text === '-m' && args[1]?.text === 'pip';
  if (!isPython && !['pip', 'pip3', 'uv', 'pipx', 'npm', 'pnpm', 'yarn'].includes(name)) return [];
  const at = args.findIndex(({ text }) => ['install', 'add', 'i', 'run'].includes(text));
  const isUrlOption = (word: ShellWord | undefined): boolean =>
    /^(?:-i|-f|--(?:extra-)?index-url|--find-links|--registry|--trusted-host|--proxy)$/.test(
      word?.text ?? '',
    );
  return at === -1
    ? []
    : args
        .slice(at + 1)
        .filter((word, index, list) => !word.text.startsWith('-') && !isUrlOption(list[index - 1]));
}

function isMoving(text: string): boolean {
  const address = /(?:^|@\s?|\s)((?:git\+|github:|gitlab:|bitbucket:|git:\/\/|https?:\/\/).*)$/i.exec(
    text.slice(0, 2000),
  )?.[1];
  if (address === undefined || /\$/.test(address)) return false;
  return !/[@#][\da-f]{40}(?:$|[#&?])/i.test(address) && !/[#&](?:sha256|sha384|sha512)=/i.test(address);
}
