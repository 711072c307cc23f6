// What sarif-cli-check.ts scans. Tokens are put together here, so that no scanner takes this file for a leak.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

interface SarifTree {
  readonly kind: 'secrets' | 'iac';
  /** Rules that find something at least; 0 means nothing may be found. */
  readonly rules: number;
  /** False when something in it cannot be scanned. */
  readonly isWhole?: boolean;
  write(folder: string): void;
}

const token = `hf${'_'}QmZtRwXyBnKdLpVsGhJcFaEuTiOqWeRzYx`;
const github = `ghp${'_'}Zx9Qw7Er5Ty3Ui1Op8As6Df4Gh2Jk0Lz1Xc3`;
const key = ['BEGIN', 'END'].map((word) => `-----${word} PRIVATE KEY-----`);
const der = Buffer.from(Array.from({ length: 180 }, (_, index) => (index * 73 + 41) % 251)).toString(
  'base64',
);

function files(content: Readonly<Record<string, string | Uint8Array>>): (folder: string) => void {
  return (folder) => {
    for (const [name, data] of Object.entries(content)) {
      fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      fs.writeFileSync(path.join(folder, name), data);
    }
  };
}

const notebook = {
  cells: [
    { cell_type: 'markdown', metadata: {}, source: ['# Training\n'] },
    {
      cell_type: 'code',
      execution_count: 1,
      metadata: {},
      outputs: [{ name: 'stdout', output_type: 'stream', text: [`login ${github}\n`] }],
      source: ['import os\n', `os.environ["HF_TOKEN"] = "${token}"\n`],
    },
  ],
  metadata: {},
  nbformat: 4,
  nbformat_minor: 5,
};

export const SARIF_TREES: Readonly<Record<string, SarifTree>> = {
  'secrets in odd names and encodings': {
    kind: 'secrets',
    rules: 2,
    write: files({
      'a b/odd #1 %20 n\u00e4me?.env': `A=1\nHF_TOKEN=${token}\n`,
      'deep/er/[x]:y.py': `\u{1f600} = 1; token = "${github}"  # \u{1f600}\n`,
      'utf16.txt': Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from(`\u{1f511} ${token}\r\n`, 'utf16le')]),
      'long.js': `${'x'.repeat(100_000)};t="${github}"`,
      'train.ipynb': JSON.stringify(notebook, null, 1),
      'key.pem': `${key.join(`\n${der.replace(/.{64}/g, '$&\n')}\n`)}\n`,
    }),
  },
  'secrets in an incomplete scan': {
    kind: 'secrets',
    isWhole: false,
    rules: 1,
    write(folder) {
      files({ 'token.env': `HF_TOKEN=${token}\n` })(folder);
      fs.symlinkSync('/etc/hostname', path.join(folder, 'outside'));
      fs.symlinkSync('nowhere', path.join(folder, 'broken'));
      for (const args of [
        ['init', '-q'],
        ['add', '-A'],
      ])
        execFileSync('git', ['-C', folder, ...args]);
    },
  },
  'no secrets': { kind: 'secrets', rules: 0, write: files({ 'README.md': '# Nothing here\n' }) },
  'infrastructure with findings': {
    kind: 'iac',
    rules: 5,
    write: files({
      Dockerfile: 'FROM python:latest\nRUN curl -s http://example.com/x | sh\nUSER root\n',
      'k8s/pod.yaml': [
        'apiVersion: v1',
        'kind: Pod',
        'metadata: { name: serve }',
        'spec:',
        '  hostNetwork: true',
        '  containers:',
        '    - name: serve',
        '      image: vllm:latest',
        '      securityContext: { privileged: true }',
        '---',
        'apiVersion: v1',
        'kind: List',
        'items: [{ apiVersion: v1, kind: Pod, metadata: { name: b }, spec: { containers: [{ name: b, image: b }] } }]',
      ].join('\n'),
      '.github/workflows/build.yml': [
        'on: pull_request_target',
        'jobs:',
        '  build:',
        '    runs-on: ubuntu-latest',
        '    steps:',
        '      - uses: actions/checkout@v4',
        '      - run: echo ${{ github.event.pull_request.title }}',
      ].join('\n'),
    }),
  },
  'no infrastructure': { kind: 'iac', rules: 0, write: files({ 'README.md': '# Nothing here\n' }) },
};
