// Our provenance, test-result and scai statements before the reference implementation of in-toto (in-toto-attestation
// from PyPI, in the environment of model-signing): it must read each, and refuse each with a fault.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { encodeStatement, type Statement } from '../../src/domain/statement.ts';
import { systemContext } from '../../src/flows/context.ts';
import { recordProvenance } from '../../src/flows/record-provenance.ts';
import { rebuildStatement } from '../../src/provenance/rebuild-statement.ts';
import { createCheckList } from './check-list.ts';
import { problemOfInToto } from './in-toto-attestation.ts';

const work = fs.mkdtempSync(path.join(os.tmpdir(), 'sallyport-statements-'));
const at = (name: string): string => path.join(work, name);
const list = createCheckList();
const SHA256 = 'a'.repeat(64);

fs.mkdirSync(at('model'));
fs.writeFileSync(at('model/w.bin'), 'weights');
fs.writeFileSync(
  at('training.yml'),
  `version: 1
organization: { name: Acme AI }
entry-point: { program: train.py, arguments: [--fast] }
hyper-parameters: { lr: 0.1, layers: [1, 2], mixed: true }
seeds: { torch: 42 }
frameworks: [{ name: pytorch, version: "2.4.0" }]
accelerator: { type: h100, count: 8 }
datasets: [{ name: data, uri: "s3://bucket/data", digest: "sha256:${SHA256}", use: training }]
evaluations: [{ name: helm, metrics: [{ name: accuracy, value: 0.9, at-least: 0.8 }] }]
metrics: { loss: 0.1 }
tee: { type: intel-tdx, quote: { path: model/w.bin }, nonce: ab }
`,
);
fs.writeFileSync(at('recipe.yml'), 'version: 1\ncommand: [make]\noutput: model\nenvironment: { A: b }\n');

/** Whatever checkout the script is started in is no source of these. */
process.chdir(work);
const context = systemContext({ env: {} });
const record = async (options: object) =>
  await recordProvenance(at('model'), { builder: 'local', ...options }, context);

const read = (statements: readonly object[]): string | undefined =>
  problemOfInToto(statements, at('s.jsonl'));

const plain = (statement: Statement): object =>
  JSON.parse(Buffer.from(encodeStatement(statement)).toString()) as object;

try {
  const training = await record({ training: at('training.yml'), results: at('r.jsonl') });
  const packaging = await record({ recipe: at('recipe.yml') });
  const local = await record({ materials: [`base=hf://x@sha256:${SHA256}`] });
  const plan = {
    recipe: { command: ['make'], output: 'model' },
    ...{
      subject: { name: 'model', digest: { sha256: SHA256 } },
      source: undefined,
      inputs: [],
      files: new Map(),
    },
  };
  const differences = [{ path: 'w.bin', kind: 'changed' } as const];
  const rebuilt = rebuildStatement({
    plan,
    provenanceSha256: SHA256,
    isSame: false,
    differences,
    platform: 'x',
  });
  const ours: readonly (readonly [string, Statement])[] = [
    ['provenance of a training', training.statement],
    ['provenance of a packaging', packaging.statement],
    ['local provenance', local.statement],
    ['test result of an evaluation', training.results[0] ?? rebuilt],
    ['report of a TEE', training.results[1] ?? rebuilt],
    ['test result of a rebuild', rebuilt],
  ];
  for (const [name, statement] of ours) {
    await list.check(`in-toto-attestation reads our ${name}`, () =>
      Promise.resolve(read([plain(statement)])),
    );
  }
  const faults: readonly (readonly [string, object])[] = [
    ['another _type', { ...plain(local.statement), _type: 'https://in-toto.io/Statement/v0.1' }],
    ['no subject', { ...plain(local.statement), subject: [] }],
    [
      'an unknown field of the predicate',
      { ...plain(local.statement), predicate: { buildDefinition: { x: 1 } } },
    ],
  ];
  for (const [name, value] of faults) {
    await list.check(`and refuses one with ${name}`, () =>
      Promise.resolve(read([value]) === undefined ? 'it was accepted' : undefined),
    );
  }
} finally {
  process.chdir(os.tmpdir());
  fs.rmSync(work, { recursive: true });
}
list.close();
