// The consumer of act-reusable.ts: one workflow that calls the four reusable ones, for four events, and what stands in for
// the actions that keep artifacts (act's own artifact server refuses the protocol of the real ones).
const ZERO = '0'.repeat(40);
const call = (name: string): string => `acme/sallyport/.github/workflows/${name}.yml@${ZERO}`;
const SECRETS = '    secrets:\n      SALLYPORT_KEY: ${{ secrets.SALLYPORT_KEY }}\n';
const AUDIT_KEY = '      SALLYPORT_AUDIT_KEY: ${{ secrets.SALLYPORT_AUDIT_KEY }}\n';

export const REUSABLE_POLICY = `version: 1
trust:
  signers:
    builder: { key: keys/builder.pub }
  gates: [builder]
  observers: [builder]
people:
  alice: { github: { login: alice, id: 1001 } }
groups:
  leads: [alice]
environments:
  staging:
    require:
      - { kind: model-signature, by: [builder] }
      - { kind: aibom, profile: identity, by: [builder] }
      - { kind: provenance, by: [builder] }
      - { kind: secret-scan, by: [builder], max-age: 24h }
    findings: { block: [critical] }
  production:
    after: [staging]
    require:
      - { kind: model-signature, by: [builder] }
    approvals:
      - { group: leads, count: 1, channels: [environment] }
`;

/** Calls by name, so that a deployment sees what the promotion let in. */
export const REUSABLE_WORKFLOW = `on:
  push:
  pull_request:
  merge_group:
  workflow_dispatch:
permissions: {}
jobs:
  scans:
    uses: ${call('scan')}
    permissions: { contents: read, security-events: write }
    with: { path: model, fail-on: critical, upload-sarif: true }
  package:
    uses: ${call('sign-and-attest')}
    permissions: { contents: read, id-token: write }
    with:
      build: mkdir -p out && cp -r model/. out/ && echo "\${SALLYPORT_KEY-no key}" >out/seen.txt
      model: out
      keyless: false
${SECRETS}  staging:
    uses: ${call('gate')}
    permissions: { contents: read, id-token: write, checks: write, pull-requests: read, actions: read }
    with: { policy: 'base:sallyport/policy.yml', environment: staging, audit: 'git:audit' }
${SECRETS}${AUDIT_KEY}  production:
    needs: [staging]
    uses: ${call('promote')}
    permissions: { contents: read, id-token: write, checks: write, pull-requests: read, actions: read, deployments: write }
    with:
      subject: model
      policy: base:sallyport/policy.yml
      environment: production
      evidence-artifact: \${{ needs.staging.outputs.evidence-artifact }}
      record-deployment: true
      audit: git:audit
${SECRETS}${AUDIT_KEY}  deploy:
    needs: [production]
    runs-on: ubuntu-24.04
    steps:
      - id: deploy
        env:
          ALLOWED: \${{ needs.production.outputs.allowed }}
          DIGEST: \${{ needs.production.outputs.digest }}
        run: test "$ALLOWED" = true && echo "deployed=$DIGEST" >>"$GITHUB_OUTPUT"
`;

/** The signing workflow as it is meant: without a key, at another instance than the public one. */
export const KEYLESS_WORKFLOW = `on: push
permissions: {}
jobs:
  package:
    uses: ${call('sign-and-attest')}
    permissions: { contents: read, id-token: write }
    with:
      build: mkdir -p out && cp -r model/. out/
      model: out
      signing-config: sallyport/signing-config.json
`;

const UPLOAD = `import fs from 'node:fs';
import path from 'node:path';
const to = path.join(process.env.SALLYPORT_ACT_ARTIFACTS, process.env.INPUT_NAME);
const from = process.env.INPUT_PATH.split('\\n').map((line) => line.trim()).filter((line) => line !== '' && fs.existsSync(line));
if (from.length === 0) throw new Error('no files were found');
fs.rmSync(to, { recursive: true, force: true });
// Several paths keep what they have not in common, as the real action says.
for (const each of from) fs.cpSync(each, from.length === 1 ? to : path.join(to, path.basename(each)), { recursive: true });
`;
const DOWNLOAD = `import fs from 'node:fs';
import path from 'node:path';
const from = path.join(process.env.SALLYPORT_ACT_ARTIFACTS, process.env.INPUT_NAME);
if (!fs.existsSync(from)) throw new Error('no artifact ' + process.env.INPUT_NAME);
fs.cpSync(from, process.env.INPUT_PATH, { recursive: true });
`;
const action = (inputs: readonly string[]): string =>
  `name: stand-in\ndescription: keeps artifacts in a folder\ninputs:\n${inputs.map((name) => `  ${name}: { description: x, required: false }\n`).join('')}runs: { using: node24, main: main.mjs }\n`;

/** Files of the stand-ins by their folder. */
export const STAND_INS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'actions/upload-artifact@ea165f8d65b6e75b540449e92b4886f43607fa02': {
    'action.yml': action(['name', 'path', 'include-hidden-files', 'if-no-files-found']),
    'main.mjs': UPLOAD,
  },
  'actions/download-artifact@d3f86a106a0bac45b974a628896c90dbdf5c8093': {
    'action.yml': action(['name', 'path']),
    'main.mjs': DOWNLOAD,
  },
};
