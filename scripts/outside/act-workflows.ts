// The consumer of act-check.ts: a repository with two small models, a policy and four workflows.

export const POLICY = `version: 1
trust:
  signers:
    builder: { key: keys/builder.pub }
  gates: [builder]
environments:
  staging:
    require:
      - { kind: model-signature, by: [builder] }
      - { kind: aibom, profile: identity, by: [builder] }
      - { kind: provenance, by: [builder] }
      - { kind: secret-scan, by: [builder], max-age: 24h }
      - { kind: iac-scan, by: [builder], max-age: 24h }
    findings: { block: [critical, high] }
`;

const CHECKOUT = 'actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0';
const KEY = `          key: env://SALLYPORT_KEY
        env:
          SALLYPORT_KEY: \${{ secrets.SALLYPORT_KEY }}
`;

interface Step {
  readonly uses: string;
  readonly id: string;
  readonly with: Readonly<Record<string, string>>;
  /** Adds the signer. */
  readonly signs?: boolean;
}

function step({ uses, id, with: inputs, signs = true }: Step): string {
  const lines = Object.entries(inputs).map(([name, value]) => `          ${name}: ${value}\n`);
  return `      - uses: acme/sallyport${uses}@v1\n        id: ${id}\n        with:\n${lines.join('')}${signs ? KEY : ''}`;
}

function job(name: string, ...steps: readonly string[]): string {
  return `  ${name}:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: ${CHECKOUT}\n${steps.join('')}`;
}

function workflow(...jobs: readonly string[]): string {
  return `on: push\npermissions: {}\njobs:\n${jobs.join('')}`;
}

const store = { evidence: 'evidence' };
const gated = { policy: 'sallyport/policy.yml', environment: 'staging' };
const chain = (inputs: Readonly<Record<string, string>>): string =>
  step({ uses: '', id: 'gate', with: { model: 'model', ...gated, builder: 'local', ...inputs } });

/** Link by link, up to the decision. */
const links = [
  step({ uses: '/aibom', id: 'aibom', with: { model: 'model', output: 'out/bom.json', ...store } }),
  step({ uses: '/scan-secrets', id: 'secrets', with: { path: 'model', sarif: 'out/s.sarif', ...store } }),
  step({ uses: '/scan-iac', id: 'iac', with: { path: 'model', ...store } }),
  step({
    uses: '/provenance',
    id: 'provenance',
    with: { subject: 'model', output: 'out/provenance.json', builder: 'local', ...store },
  }),
  step({ uses: '/sign', id: 'sign', with: { model: 'model', ...store } }),
  step({
    uses: '/gate',
    id: 'gate',
    with: {
      subject: 'model',
      ...gated,
      ...store,
      audit: 'audit-log',
      'audit-key': 'sallyport/keys/audit.key',
    },
  }),
];
const verify = step({
  uses: '/verify',
  id: 'verify',
  with: { subject: 'model', ...gated, ...store },
  signs: false,
});
const audit = step({
  uses: '/audit',
  id: 'audit',
  with: { operation: 'verify', directory: 'audit-log', 'public-key': 'sallyport/keys/audit.pub' },
  signs: false,
});
const run = (command: string): string => `      - run: ${command}\n`;

const tainted = { model: 'tainted' };

/** One of the models comes with the file that serves it, so that the scan of infrastructure has something to look at. */
const DOCKERFILE = `FROM docker.io/library/python:3.13-slim@sha256:${'5a'.repeat(32)}
WORKDIR /srv
COPY . /srv
USER 10001:10001
HEALTHCHECK CMD ["python", "-c", "0"]
CMD ["python", "serve.py"]
`;

/** One tensor of 4,096 bytes: the length of the header in eight bytes, the header, the data. All of it is ASCII. */
function safetensors(): string {
  const header = '{"w":{"dtype":"F32","shape":[1024],"data_offsets":[0,4096]}}';
  return `${String.fromCharCode(header.length)}${'\0'.repeat(7)}${header}${'w'.repeat(4096)}`;
}

export const consumerFiles: Readonly<Record<string, string>> = {
  'model/config.json': '{"model_type":"bert","architectures":["BertModel"]}\n',
  'model/README.md': '---\nlicense: mit\n---\n# Tiny\n',
  'model/Dockerfile': DOCKERFILE,
  'model/weights.safetensors': safetensors(),
  'tainted/config.json': '{"model_type":"bert"}\n',
  'tainted/token.env': `${'HF_TOKEN=hf'}_${'QmZtRwXyBnKdLpVsGhJcFaEuTiOqWeRzYx'}\n`,
  '.github/workflows/pass.yml': workflow(
    job('chain', chain({ reports: 'out' })),
    job('links', ...links, verify, audit),
  ),
  // What a fork's run of a workflow for everybody gets: the same inputs, and an empty secret.
  '.github/workflows/fork.yml': workflow(
    ...[['clean', 'model'] as const, ['tainted', 'tainted'] as const].map(([name, model]) =>
      job(
        name,
        step({
          ...{ uses: '', id: 'gate', signs: false },
          with: {
            ...{ model, ...gated, ...store, builder: 'local', reports: 'out', check: 'true' },
            ...{ key: 'env://FORK_KEY', 'github-token': 'reads-only' },
          },
        }),
      ),
    ),
  ).replace('on: push', 'on: pull_request'),
  '.github/workflows/blocked.yml': workflow(
    ...['enforce', 'warn', 'dry-run'].map((mode) => job(mode, chain({ ...tainted, mode }))),
  ),
  '.github/workflows/tampered.yml': workflow(
    job('model', ...links, run('echo >>model/weights.safetensors'), verify),
    job('log', ...links, run("sed -i 's/staging/outside/' audit-log/tile/entries/000.p/1"), audit),
  ),
  '.github/workflows/misconfigured.yml': workflow(
    job('environment', chain({ environment: 'production', mode: 'warn' })),
    job('mode', chain({ mode: 'off' })),
    job(
      'key',
      step({ uses: '/sign', id: 'gate', with: { model: 'model', key: 'nowhere.pem' }, signs: false }),
    ),
    job('missing', step({ uses: '/gate', id: 'gate', with: { subject: 'model' }, signs: false })),
  ),
};
