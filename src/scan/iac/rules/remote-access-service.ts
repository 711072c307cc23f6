import { container, docker } from '../example.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';
import { programOf } from '../shell/program.ts';
import { allCommands, scriptPlace } from '../shell/shell-script.ts';
import { entryAt, get, itemsOf, numberOf } from '../yaml/node.ts';

/** SSH, Telnet, RDP, VNC. */
const PORTS: ReadonlySet<number> = new Set([22, 23, 2222, 3389, 5900, 5901]);
const SERVERS: ReadonlySet<string> = new Set(['sshd', 'dropbear', 'telnetd', 'x11vnc', 'vncserver', 'xrdp']);
const PACKAGES = /^(?:openssh-server|openssh|dropbear|telnetd|tigervnc-server|x11vnc|xrdp)(?:[=@].*)?$/;
const INSTALLERS: ReadonlySet<string> = new Set([
  'apt',
  'apt-get',
  'apk',
  'yum',
  'dnf',
  'microdnf',
  'zypper',
]);

export const remoteAccessService = defineRule({
  id: 'remote-access-service',
  title: 'Container offers remote login',
  severity: 'medium',
  confidence: 'medium',
  remediation:
    'Take the login service out; `kubectl debug` and `kubectl exec` ask the cluster who you are and write it down.',
  references: ['https://docs.docker.com/build/building/best-practices/'],
  controls: aisvs(['4.3.2'], ['4.3.2', '4.8.3']),
  check: {
    *dockerfile(dockerfile): Generator<Hit> {
      for (const stage of dockerfile.stages) {
        for (const { instruction, words } of stage.instructions) {
          if (instruction.keyword !== 'EXPOSE') continue;
          for (const { text, place } of words) {
            const number = Number(/^(\d+)(?:\/tcp)?$/i.exec(text)?.[1]);
            if (!PORTS.has(number)) continue;
            yield hit(stage, place, {
              message: `port ${String(number)} is for remote login`,
              detail: 'EXPOSE',
              evidence: String(number),
            });
          }
        }
      }
    },
    *container(container): Generator<Hit> {
      for (const port of itemsOf(get(container.node, 'ports'))) {
        const entry = entryAt(port, 'containerPort');
        const number = numberOf(entry?.value);
        if (entry === undefined || number === undefined || !PORTS.has(number)) continue;
        yield hit(container, entry, {
          message: `port ${String(number)} is for remote login`,
          detail: 'ports',
          evidence: String(number),
        });
      }
    },
    *shell(script): Generator<Hit> {
      if (script.context === 'workflow') return;
      for (const command of allCommands(script)) {
        const program = programOf(command);
        if (program === undefined) continue;
        const isService = program.name === 'service' && SERVERS.has(`${program.args[0]?.text ?? ''}d`);
        const word =
          SERVERS.has(program.name) || isService
            ? program.word
            : INSTALLERS.has(program.name)
              ? program.args.find(({ text }) => PACKAGES.test(text))
              : undefined;
        if (word === undefined) continue;
        yield hit(script, scriptPlace(script, word), {
          message: 'the container offers remote login',
          evidence: word.text,
        });
      }
    },
  },
  match: [
    docker(
      'FROM ubuntu:24.04\nRUN apt-get update && apt-get install -y python3 «openssh-server»\nEXPOSE 8000 «22»',
    ),
    docker('FROM ubuntu:24.04\nCMD [«"/usr/sbin/sshd"», "-D"]'),
    container(
      'image: app\nports: [{ «containerPort: 22» }, { containerPort: 8000 }]\ncommand: [sh, -c, "«service» ssh start && serve"]',
      'through the service program, in a shell',
    ),
  ],
  clean: [
    docker('FROM ubuntu:24.04\nRUN apt-get install -y openssh-client\nEXPOSE 8022 8000/tcp'),
    container('image: app\nports: [{ containerPort: 8080 }]\ncommand: [sh, -c, "ssh-keyscan example.com"]'),
    docker('FROM ubuntu:24.04\nRUN apt-get install -y git && git clone git@example.com:x'),
  ],
});
