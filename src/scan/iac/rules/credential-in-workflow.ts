import { workflow } from '../example.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';
import { isExposedSecret, isLiteralSecret } from '../secret-name.ts';
import { entriesOf, entryAt, get, rawTextOf } from '../yaml/node.ts';

export const credentialInWorkflow = defineRule({
  id: 'credential-in-workflow',
  title: 'Credential is written into a workflow',
  severity: 'high',
  confidence: 'medium',
  remediation:
    'Replace the credential and keep the new one as a secret of the repository or environment (`${{ secrets.NAME }}`).',
  references: [
    'https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets',
  ],
  controls: aisvs(['4.4.1', '4.4.5'], ['4.4.6']),
  check: {
    *workflow(workflow): Generator<Hit> {
      for (const owner of [
        workflow,
        ...workflow.jobs,
        ...workflow.steps,
        ...workflow.jobs.flatMap((job) => job.steps),
      ]) {
        for (const key of ['env', 'with']) {
          for (const entry of entriesOf(get(owner.node, key))) {
            if (!isExposedSecret(entry.key, rawTextOf(entry.value) ?? '')) continue;
            yield hit(owner, entry, {
              message: `${entry.key} holds a credential in clear text`,
              detail: `${key}.${entry.key}`,
            });
          }
        }
      }
    },
    *job(job): Generator<Hit> {
      const images = [
        get(job.node, 'container'),
        ...entriesOf(get(job.node, 'services')).map(({ value }) => value),
      ];
      for (const image of images) {
        const entry = entryAt(image, 'credentials', 'password');
        if (entry !== undefined && isLiteralSecret(rawTextOf(entry.value) ?? '')) {
          yield hit(job, entry, {
            message: 'the password of the registry is in clear text',
            detail: 'credentials.password',
          });
        }
      }
    },
  },
  match: [
    workflow(
      'on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    env: { «HF_TOKEN: hf_Kq7Zt2mW9xLb4Rv8Ns3P» }\n    steps: [{ run: make }]',
    ),
    workflow(
      'on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    container:\n      image: acme/app:1\n      credentials: { username: u, «password: correct-horse-7» }\n    steps: [{ run: make }]',
    ),
    workflow(
      'on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: docker/login-action@v3\n        with: &login { username: u, «password: uT6yR4eW» }\n      - uses: docker/login-action@v3\n        with: *login',
      'used twice by an alias',
    ),
  ],
  clean: [
    workflow(
      'on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    env: { HF_TOKEN: "${{ secrets.HF_TOKEN }}", POSTGRES_PASSWORD: "" }\n    steps: [{ run: make }]',
    ),
    workflow(
      'on: push\npermissions: { id-token: write }\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: acme/x@v1\n        with: { token: "${{ github.token }}", password-file: p.txt }',
    ),
    workflow(
      'on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    services: { db: { image: "postgres:17", env: { POSTGRES_DB: test } } }\n    steps: [{ run: make }]',
    ),
  ],
});
