import { docker } from '../example.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';
import { baseName } from '../shell/program.ts';
import { allCommands, scriptPlace } from '../shell/shell-script.ts';

const INSTALLERS: ReadonlySet<string> = new Set([
  'apt',
  'apt-get',
  'apk',
  'yum',
  'dnf',
  'microdnf',
  'zypper',
  'pacman',
]);

export const sudoInImage = defineRule({
  id: 'sudo-in-image',
  title: 'Image carries sudo',
  severity: 'low',
  confidence: 'high',
  remediation:
    'Switch with `USER root` while building and back afterwards; the finished image needs no way to root.',
  references: ['https://docs.docker.com/build/building/best-practices/#user'],
  controls: aisvs(['4.1.1'], ['4.1.1', '4.5.1']),
  check: {
    *shell(script): Generator<Hit> {
      if (script.context !== 'docker-build' && script.context !== 'docker-run') return;
      for (const command of allCommands(script)) {
        const [first, ...rest] = command.words;
        const name = baseName(first?.text ?? '');
        const word =
          name === 'sudo' || name === 'doas'
            ? first
            : INSTALLERS.has(name)
              ? rest.find(({ text }) => /^(?:sudo|doas)(?:=.*)?$/.test(text))
              : rest.find(({ text }) => /\bNOPASSWD\s{0,9}:/.test(text));
        if (word === undefined) continue;
        yield hit(script, scriptPlace(script, word), {
          message: 'sudo gives whoever runs in the container a way to root',
          evidence: word.text.slice(0, 60),
        });
      }
    },
  },
  match: [
    docker('FROM ubuntu:24.04\nRUN apt-get update && apt-get install -y curl «sudo»'),
    docker("FROM ubuntu:24.04\nRUN echo «'app ALL=(ALL) NOPASSWD:ALL'» >> /etc/sudoers"),
    docker(
      'FROM ubuntu:24.04\nRUN <<EOF bash\nset -e\n«/usr/bin/sudo» -u app make\nEOF',
      'by its path, in a heredoc for another shell',
    ),
  ],
  clean: [
    docker('FROM ubuntu:24.04\nUSER root\nRUN apt-get install -y curl\nUSER 10001'),
    docker('FROM ubuntu:24.04\nRUN echo sudo is not needed && ls sudo'),
    docker('FROM ubuntu:24.04\n# RUN sudo make\nRUN make'),
  ],
});
