import { container, docker, steps } from '../example.ts';
import type { LaunchVariable } from '../launch.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';
import { addressesOf, isLocalAddress } from '../shell/download.ts';
import { optionOf, programOf, type Program } from '../shell/program.ts';
import { allCommands, scriptPlace, type ShellWord } from '../shell/shell-script.ts';
import { entriesOf, get, rawTextOf } from '../yaml/node.ts';

/** Variables that turn the check of certificates off, and the values that do it. */
const VARIABLES: readonly (readonly [string, RegExp])[] = [
  ['NODE_TLS_REJECT_UNAUTHORIZED', /^0$/],
  ['PYTHONHTTPSVERIFY', /^0$/],
  ['GIT_SSL_NO_VERIFY', /^(?!0$|false$)./i],
  ['NPM_CONFIG_STRICT_SSL', /^false$/i],
  ['PIP_TRUSTED_HOST', /./],
  ['UV_INSECURE_HOST', /./],
  ['CURL_CA_BUNDLE', /^$/],
  ['REQUESTS_CA_BUNDLE', /^$/],
  ['HF_HUB_DISABLE_SSL_VERIFICATION', /^(?!0$|false$)./i],
  ['AWS_NO_VERIFY_SSL', /^(?!0$|false$)./i],
];

/** Words that turn it off whatever program reads them. */
const ANY_PROGRAM =
  /^--(?:insecure-skip-tls-verify|tls-skip-verify|no-check-certificate|no-verify-ssl|skip-tls-verify|insecure-skip-verify)(?:=true)?$/;

export const tlsVerificationOff = defineRule({
  id: 'tls-verification-off',
  title: 'Certificates are not checked',
  severity: 'high',
  confidence: 'high',
  remediation:
    'Remove the switch; add the certificate authority of an inner service to the trust store instead.',
  references: ['https://cwe.mitre.org/data/definitions/295.html'],
  controls: aisvs(['4.3.4'], ['4.3.4']),
  check: {
    *shell(script): Generator<Hit> {
      for (const command of allCommands(script)) {
        const program = programOf(command);
        const word = program === undefined ? undefined : switchOf(program);
        if (word === undefined || program === undefined) continue;
        yield hit(script, scriptPlace(script, word), {
          message: `${program.name} does not check certificates: anybody on the way can change what it gets`,
          evidence: `${program.name} ${word.text}`,
        });
      }
    },
    *launch(launch): Generator<Hit> {
      for (const variable of launch.variables)
        if (isOff(variable)) yield hit(launch, variable.at, said(variable.name));
      for (const { text, at } of launch.commands.flat()) {
        if (ANY_PROGRAM.test(text))
          yield hit(launch, at, { message: 'the program does not check certificates', evidence: text });
      }
    },
    *workflow(workflow): Generator<Hit> {
      for (const owner of [
        workflow,
        ...workflow.jobs,
        ...workflow.steps,
        ...workflow.jobs.flatMap((job) => job.steps),
      ]) {
        for (const entry of entriesOf(get(owner.node, 'env'))) {
          const variable = { name: entry.key, value: rawTextOf(entry.value) ?? '', at: entry };
          if (isOff(variable)) yield hit(owner, entry, said(entry.key));
        }
      }
    },
    *dockerfile(dockerfile): Generator<Hit> {
      for (const stage of dockerfile.stages) {
        for (const { name, value, place } of stage.settings) {
          if (isOff({ name, value: value?.text, at: place })) yield hit(stage, place, said(name));
        }
      }
    },
  },
  match: [
    docker(
      'FROM python:3.13\nRUN curl «-fsSLk» https://example.com/x -o x && pip install «--trusted-host» pypi.example.com torch',
    ),
    docker('FROM node:24\nENV «NODE_TLS_REJECT_UNAUTHORIZED=0» A=1\nRUN npm config set «strict-ssl» false'),
    container(
      'image: app\nargs: [serve, «--insecure-skip-tls-verify»]\nenv: [{ name: GIT_SSL_NO_VERIFY, «value: "1"» }]',
    ),
    steps(
      '- run: |\n    git -c «http.sslVerify=false» clone https://example.com/x\n    sudo wget «--no-check-certificate» https://example.com/y',
      'behind sudo and options',
    ),
    steps('- run: make\n  env: { «PYTHONHTTPSVERIFY: 0» }'),
  ],
  clean: [
    docker('FROM python:3.13\nRUN curl -fsSL https://example.com/x -o k && pip install torch'),
    steps('- run: curl -k https://localhost:8443/healthz'),
    container(
      'image: app\nenv: [{ name: NODE_TLS_REJECT_UNAUTHORIZED, value: "1" }]\nargs: [--insecure-skip-tls-verify=false]',
    ),
    steps('- run: echo "never use curl -k" && tar -k -xf x.tar'),
  ],
});

function said(name: string): { readonly message: string; readonly evidence: string } {
  return { message: `the variable ${name} turns the check of certificates off`, evidence: name };
}

function isOff({ name, value }: Pick<LaunchVariable, 'name' | 'value' | 'at'>): boolean {
  if (value === undefined) return false;
  return VARIABLES.some(
    ([variable, pattern]) => variable === name.toUpperCase() && pattern.test(value.trim()),
  );
}

function switchOf(program: Program): ShellWord | undefined {
  const { name, args } = program;
  if (addressesOf(program).some(({ text }) => isLocalAddress(text))) return undefined;
  const word = args.find(({ text }) => ANY_PROGRAM.test(text));
  if (word !== undefined) return word;
  switch (name) {
    case 'curl':
      return optionOf(args, '--insecure', 'k');
    case 'pip':
    case 'pip3':
    case 'uv':
      return optionOf(args, '--trusted-host') ?? optionOf(args, '--allow-insecure-host');
    case 'git':
      return args.find(
        ({ text }, at) =>
          /^http\.(?:.+\.)?sslverify=false$/i.test(text) ||
          (/^http\.sslverify$/i.test(text) && /^(?:false|0)$/i.test(args[at + 1]?.text ?? '')),
      );
    case 'npm':
    case 'yarn':
    case 'pnpm':
      return args.find(
        ({ text }, at) =>
          /^(?:--)?strict-ssl=false$/i.test(text) ||
          (/^(?:--)?strict-ssl$/i.test(text) && /^false$/i.test(args[at + 1]?.text ?? '')) ||
          text === '--no-strict-ssl',
      );
    default:
      return undefined;
  }
}
