import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** One process to time. */
export interface Job {
  readonly name: string;
  readonly args: readonly string[];
  readonly exitCode: number;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const POLICY = `version: 1
trust: { signers: { builder: { key: key.pub } }, gates: [builder] }
environments:
  staging:
    require: [{ kind: model-signature, by: [builder] }, { kind: secret-scan, by: [builder], max-age: 24h }]
    findings: { block: [critical] }
`;

/** A small job for every action, on a model of three files that is laid out in the given folder. */
export function smallJobs(dist: string, folder: string): Job[] {
  fs.mkdirSync(path.join(folder, 'model'));
  fs.writeFileSync(path.join(folder, 'model/config.json'), '{"model_type":"bert"}\n');
  fs.writeFileSync(path.join(folder, 'model/README.md'), '---\nlicense: mit\n---\n# Tiny\n');
  // Weights that a reader knows: a header of safetensors with one tensor, and its bytes.
  const header = Buffer.from('{"w":{"dtype":"U8","shape":[1024],"data_offsets":[0,1024]}}');
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(header.length));
  const weights = Buffer.concat([length, header, Buffer.alloc(1024, 7)]);
  fs.writeFileSync(path.join(folder, 'model/weights.safetensors'), weights);
  fs.writeFileSync(path.join(folder, 'policy.yml'), POLICY);
  const cli = path.join(dist, 'cli.js');
  const make = (...args: string[]): unknown =>
    execFileSync(process.execPath, [cli, ...args], { cwd: folder });
  make('key', 'generate', '--no-passphrase', '--output', 'key');
  make('key', 'generate', '--no-passphrase', '--output', 'audit', '--algorithm', 'ed25519');
  const signer = { key: 'key.key', evidence: 'evidence' };
  const gate = { policy: 'policy.yml', environment: 'staging', evidence: 'evidence', key: 'key.key' };
  const model = { model: 'model' };
  const jobs: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    ['sign', { ...model, ...signer }],
    ['verify', { subject: 'model', key: 'key.pub' }],
    ['aibom', { ...model, output: 'aibom.json', ...signer }],
    ['provenance', { subject: 'model', output: 'provenance.json', builder: 'local', ...signer }],
    ['scan-secrets', { path: 'model', 'subject-kind': 'model', ...signer }],
    ['scan-iac', { path: 'model', 'subject-kind': 'model', ...signer }],
    ['gate', { subject: 'model', ...gate, mode: 'dry-run' }],
    ['audit', { operation: 'append', directory: 'audit-log', key: 'audit.key', event: 'deploy' }],
    ['main', { ...model, ...gate, builder: 'local', reports: 'reports', mode: 'dry-run' }],
  ];
  return jobs.map(([action, inputs]) => ({
    name: `${action}, small job`,
    args: [path.join(dist, `${action}.js`)],
    exitCode: 0,
    cwd: folder,
    env: {
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_ACTOR: 'octocat',
      GITHUB_OUTPUT: file(folder, 'output'),
      GITHUB_STEP_SUMMARY: file(folder, 'summary'),
      ...Object.fromEntries(
        Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
    },
  }));
}

function file(folder: string, name: string): string {
  const target = path.join(folder, name);
  fs.writeFileSync(target, '');
  return target;
}
