import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sha256Hex } from '../../../src/domain/canonical-json.ts';
import { isAppError } from '../../../src/domain/errors.ts';
import { modelPathProblem } from '../../../src/domain/model-path.ts';
import { STATEMENT_MEDIA_TYPE } from '../../../src/domain/statement.ts';
import { readModelPayload, type ModelPayload } from '../../../src/verify/model-payload.ts';
import { omsPayload } from '../../fakes/model-signer.ts';
import { fuzzRuns } from '../../fakes/fuzz-runs.ts';

const RUNS = { seed: 20_260_103, numRuns: fuzzRuns(400) };

/** Reads a payload as if its signature had been verified; undefined when it is refused in an orderly way. */
function read(payload: Uint8Array | string): ModelPayload | undefined {
  try {
    const signer = { kind: 'key', keyId: sha256Hex('') } as const;
    return readModelPayload({
      payloadType: STATEMENT_MEDIA_TYPE,
      payload: Buffer.from(payload),
      signer,
      times: [],
    });
  } catch (error) {
    if (!isAppError(error)) throw error;
    return undefined;
  }
}

const good = JSON.stringify(
  omsPayload({
    resources: ['a', 'b/c', 'b.d'].map((name) => ({ name, algorithm: 'sha256', digest: sha256Hex(name) })),
    serialization: { ignore_paths: ['.git', 'model.sig'] },
  }),
);

describe('readModelPayload', () => {
  it('reads what it should', () => {
    expect(read(good)?.resources.size).toBe(3);
  });

  it('refuses any bytes and any JSON with an error of ours', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => read(bytes) === undefined),
      RUNS,
    );
    fc.assert(
      fc.property(fc.json(), (text) => read(text) === undefined),
      RUNS,
    );
    const predicate = fc.object({
      key: fc.constantFrom('serialization', 'resources', 'method', 'x'),
      maxDepth: 3,
    });
    const withPredicate = predicate.map((value) => ({ ...JSON.parse(good), predicate: value }) as unknown);
    fc.assert(
      fc.property(withPredicate, (value) => read(JSON.stringify(value)) === undefined),
      RUNS,
    );
  });

  it('never reads a damaged payload as other files: same content, or refused', () => {
    const original = read(good);
    fc.assert(
      fc.property(
        fc.nat(good.length - 1),
        fc.constantFrom('', '"', '/', '.', '0', 'a', '}', ',', '\\'),
        (at, text) => {
          const result = read(good.slice(0, at) + text + good.slice(at + 1));
          if (result === undefined) return;
          expect([...result.resources.values()]).toEqual([...(original?.resources.values() ?? [])]);
          for (const name of result.resources.keys()) expect(modelPathProblem(name)).toBeUndefined();
        },
      ),
      RUNS,
    );
  });
});
