import { expect, it } from '@jest/globals';
import { isAppError } from '../../../src/domain/errors.ts';
import { parseScai } from '../../../src/domain/scai.ts';
import { decodeStatement } from '../../../src/domain/statement.ts';
import { parseTestResult } from '../../../src/domain/test-result.ts';
import { readYamlValue } from '../../../src/flows/read-yaml-file.ts';
import { readDvcLock } from '../../../src/provenance/dvc-lock.ts';
import { readForeignClaims } from '../../../src/provenance/foreign-claims.ts';
import { readForeignStatement } from '../../../src/provenance/foreign-statement.ts';
import { latestMetric } from '../../../src/provenance/mlflow-metrics.ts';
import { readAttestations } from '../../../src/provenance/read-attestations.ts';
import { readRebuildPlan } from '../../../src/provenance/rebuild-statement.ts';
import { fuzzRuns } from '../../fakes/fuzz-runs.ts';
import { EXTENSIONS, githubPredicate, TRAIN_WORKFLOW } from '../../fakes/gate-github.ts';
import { mutate, seededRandom } from '../../fakes/mutate.ts';

const sha256 = 'a'.repeat(64);
const signer = {
  kind: 'certificate',
  identity: TRAIN_WORKFLOW,
  issuer: 'https://token.actions.githubusercontent.com',
  extensions: EXTENSIONS,
} as const;
const statement = (predicateType: string, predicate: unknown): string =>
  JSON.stringify({
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'a', digest: { sha256 } }],
    predicateType,
    predicate,
  });
const recipe = { command: ['make'], output: 'out', environment: { A: 'b' } };
const packaging = {
  buildDefinition: {
    buildType: 'https://sallyport.dev/buildtypes/package/v1',
    externalParameters: { declaredBy: 'self', recipe },
    resolvedDependencies: [{ name: 'i', digest: { sha256 }, annotations: { role: 'input', path: 'i' } }],
  },
  runDetails: {
    builder: { id: 'x' },
    byproducts: [{ name: 'f', digest: { sha256 }, annotations: { role: 'file' } }],
  },
};
const v02 = {
  builder: { id: TRAIN_WORKFLOW },
  buildType: 'x',
  invocation: {
    configSource: {
      uri: 'git+https://github.com/a/b@refs/heads/main',
      digest: { sha1: 'x' },
      entryPoint: 'x',
    },
  },
  metadata: { completeness: { materials: true } },
  materials: [{ uri: 'git+https://github.com/a/b' }],
};
const SLSA = 'https://slsa.dev/provenance/v1';
const foreign = (bytes: Buffer): unknown => readForeignClaims(readForeignStatement(bytes), signer);
const json = (value: unknown): string => JSON.stringify(value);

it.each<[string, string, (bytes: Buffer) => unknown]>([
  [
    'files of attestations',
    json({ attestations: [{ bundle: { payloadType: 'x', signatures: [] } }, {}] }),
    (bytes) => readAttestations(bytes, 'f'),
  ],
  ['provenance of GitHub', statement(SLSA, githubPredicate()), foreign],
  ['provenance v0.2', statement('https://slsa.dev/provenance/v0.2', v02), foreign],
  ['packaging provenance', statement(SLSA, packaging), (bytes) => readRebuildPlan(decodeStatement(bytes))],
  [
    'test results',
    json({ result: 'PASSED', configuration: [{ name: 'x' }], passedTests: ['a'] }),
    (bytes) => parseTestResult(JSON.parse(bytes.toString())),
  ],
  [
    'scai reports',
    json({ attributes: [{ attribute: 'x', conditions: { a: 1 }, evidence: { uri: 'x' } }] }),
    (bytes) => parseScai(JSON.parse(bytes.toString())),
  ],
  ['metrics of MLflow', '1 0.5 0\n2 nan 1\n', (bytes) => latestMetric(bytes.toString(), 'm')],
  [
    'dvc.lock',
    "schema: '2.0'\nstages: { a: { cmd: x, deps: [{ path: a, hash: md5, md5: b }], params: { p.yaml: { x: 1 } } } }\n",
    (bytes) =>
      readDvcLock(readYamlValue(bytes.toString(), 'f'), undefined, {
        digestPlace: () => Promise.resolve({ sha256 }),
        md5Place: () => Promise.resolve({ md5: 'b' }),
      }),
  ],
])('%s that are damaged are read or refused by name, nothing else', async (_, seed, read) => {
  const random = seededRandom(20260302);
  await read(Buffer.from(seed));
  for (let round = 0; round < fuzzRuns(600); round += 1) {
    try {
      await read(mutate(Buffer.from(seed), random));
    } catch (thrown) {
      // JSON.parse stands for the reader before, which is tested elsewhere.
      if (thrown instanceof SyntaxError) continue;
      if (!isAppError(thrown)) throw thrown;
      expect(thrown.code).not.toBe('internal');
    }
  }
});
