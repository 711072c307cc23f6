import { container, docker } from '../example.ts';
import { launchOption, runs, type LaunchWord } from '../launch.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';

const CLASSES = ['NotebookApp', 'ServerApp', 'IdentityProvider', 'LabApp'];
const PROGRAMS = [
  'jupyter',
  'jupyter-lab',
  'jupyter-notebook',
  'jupyter-server',
  'start-notebook.sh',
  'start-notebook.py',
  'start-singleuser.sh',
];

export const notebookWithoutAuthentication = defineRule({
  id: 'notebook-without-authentication',
  title: 'Notebook server runs commands for everybody who reaches it',
  severity: 'high',
  confidence: 'high',
  remediation:
    'Remove the empty token; let the server make one, or put JupyterHub or an authenticating proxy in front of it.',
  references: ['https://jupyter-server.readthedocs.io/en/latest/operators/security.html'],
  controls: aisvs(['4.3.2'], ['4.8.3']),
  check: {
    *launch(launch): Generator<Hit> {
      for (const command of launch.commands) {
        const token = emptyToken(command);
        if (token === undefined || hasPassword(command)) continue;
        yield hit(launch, token.at, {
          message: 'the token is empty: whoever reaches the port has a shell',
          evidence: 'token',
        });
      }
    },
  },
  match: [
    docker("FROM quay.io/jupyter/base-notebook\nCMD jupyter lab --ip=0.0.0.0 «--NotebookApp.token=''»"),
    docker('FROM quay.io/jupyter/base-notebook\nCMD ["start-notebook.py", «"--IdentityProvider.token="»]'),
    container(
      `image: jupyter\ncommand: [jupyter, lab, «--ServerApp.token», "", "--ServerApp.password=''"]`,
      'in two words, with an empty password beside it',
    ),
    container(
      'image: jupyter\ncommand: ["/bin/sh"]\nargs: ["-c", "cd /work && jupyter notebook --no-browser «--NotebookApp.token=»"]',
    ),
  ],
  clean: [
    docker('FROM quay.io/jupyter/base-notebook\nCMD ["start-notebook.py", "--ip=0.0.0.0"]'),
    container(
      'image: jupyter\ncommand: [jupyter, lab, "--ServerApp.token=", "--ServerApp.password=argon2:x"]',
    ),
    container('image: jupyter\ncommand: [jupyter, lab, "--ServerApp.token=$(TOKEN)"]'),
    container('image: app\ncommand: [server, "--NotebookApp.token="]'),
  ],
});

function emptyToken(command: readonly LaunchWord[]): LaunchWord | undefined {
  if (!runs(command, ...PROGRAMS)) return undefined;
  const option = launchOption(command, ...CLASSES.map((name) => `--${name}.token`));
  return option !== undefined && isBlank(option.value) ? option.word : undefined;
}

function hasPassword(command: readonly LaunchWord[]): boolean {
  const options = CLASSES.flatMap((name) => [`--${name}.password`, `--${name}.hashed-password`]);
  const option = launchOption(command, ...options, '--PasswordIdentityProvider.hashed-password');
  return option !== undefined && !isBlank(option.value);
}

/** Quotes that the shell did not take away are taken away by the program. */
function isBlank(value: string | undefined): boolean {
  return value === undefined || /^(?:''|""|)$/.test(value.trim());
}
