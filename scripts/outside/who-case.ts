// What everybody signs for the table "who verifies whom": one file, one statement about it, one model.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { digestModel } from '../../src/digest/digest-model.ts';
import { PREDICATE } from '../../src/domain/predicates.ts';
import { encodeStatement, makeStatement } from '../../src/domain/statement.ts';
import type { Identity, Person, Stack } from './local-stack.ts';

/** A signature of a file, an in-toto statement in a DSSE envelope, an OMS signature of a model folder. */
export type Content = 'message' | 'statement' | 'model';

export interface WhoCase {
  readonly work: string;
  /** Its name is part of the statement. */
  readonly blob: string;
  readonly blobSha256: string;
  readonly predicateType: string;
  readonly predicateFile: string;
  readonly statementFile: string;
  readonly model: string;
  readonly modelSha256: string;
}

/** Nothing when it was done or believed, else what the tool said. */
export type Answer = Promise<string | undefined>;

/** One tool, run as its user runs it. */
export interface Party {
  readonly name: string;
  /** How it says that somebody else signed, or somebody whom the trusted root does not know: not that it stumbled. */
  readonly refusal: RegExp;
  readonly signs: Readonly<
    Partial<Record<Content, (stack: Stack, person: Person, bundle: string) => Answer>>
  >;
  readonly verifies: Readonly<
    Partial<Record<Content, (stack: Stack, who: Identity, bundle: string) => Answer>>
  >;
}

/** Provenance, because `sigstore attest` writes nothing else. */
const PROVENANCE = {
  buildDefinition: { buildType: 'https://acme.test/build/v1', externalParameters: { ref: 'main' } },
  runDetails: { builder: { id: 'https://acme.test/builder' } },
};

export async function makeWhoCase(parent: string): Promise<WhoCase> {
  const work = path.join(parent, 'who');
  const model = path.join(work, 'model');
  fs.mkdirSync(path.join(model, 'weights'), { recursive: true });
  fs.writeFileSync(path.join(model, 'config.json'), '{}');
  fs.writeFileSync(path.join(model, 'weights/model.safetensors'), Buffer.alloc(100_000, 3));
  const write = (name: string, content: Uint8Array | string): string => {
    fs.writeFileSync(path.join(work, name), content);
    return path.join(work, name);
  };
  const bytes = Buffer.alloc(100_000, 7);
  const blobSha256 = createHash('sha256').update(bytes).digest('hex');
  const subject = { kind: 'file', name: 'artifact.bin', digest: { sha256: blobSha256 } } as const;
  const predicateType = PREDICATE.provenance;
  return {
    work,
    blob: write('artifact.bin', bytes),
    blobSha256,
    predicateType,
    predicateFile: write('predicate.json', JSON.stringify(PROVENANCE)),
    statementFile: write(
      'statement.json',
      encodeStatement(makeStatement(subject, predicateType, PROVENANCE)),
    ),
    model,
    modelSha256: (await digestModel(model)).rootSha256,
  };
}
