// What both halves of sigstore-interop.ts work on: one artifact, one statement about it, and how to ask each tool.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Verifier } from '../../src/domain/ports.ts';
import { PREDICATE } from '../../src/domain/predicates.ts';
import { encodeStatement, makeStatement } from '../../src/domain/statement.ts';
import type { Subject } from '../../src/domain/subject.ts';
import { verifyEvidence } from '../../src/evidence/verify-evidence.ts';
import { cosign } from './cosign.ts';

export interface InteropCase {
  /** Folder of this run. */
  readonly work: string;
  readonly blob: string;
  readonly predicateType: string;
  readonly statementBytes: Uint8Array;
  readonly statementFile: string;
  readonly predicateFile: string;
  /** A new file name for a bundle, filled when bytes are given. */
  bundleFile(bytes?: Uint8Array): string;
  cosignVerifies(file: string, flags: readonly string[], expected: boolean): Promise<string | undefined>;
  /** As the gate takes a bundle: a statement of a known type about this subject. */
  countsAsEvidence(verifier: Verifier, file: string): Promise<string | undefined>;
}

export function makeInteropCase(): InteropCase {
  const work = fs.mkdtempSync(path.join(os.tmpdir(), 'sallyport-sigstore-'));
  const write = (name: string, content: Uint8Array | string): string => {
    const file = path.join(work, name);
    fs.writeFileSync(file, content);
    return file;
  };
  const blob = write('artifact.bin', 'the artifact');
  const digest = createHash('sha256').update(fs.readFileSync(blob)).digest('hex');
  const subject: Subject = { kind: 'file', name: 'artifact.bin', digest: { sha256: digest } };
  const predicateType = PREDICATE.provenance;
  const predicate = { builder: 'interop' };
  const statementBytes = encodeStatement(makeStatement(subject, predicateType, predicate));
  let files = 0;
  return {
    work,
    blob,
    predicateType,
    statementBytes,
    statementFile: write('statement.json', statementBytes),
    predicateFile: write('predicate.json', JSON.stringify(predicate)),
    bundleFile(bytes) {
      files += 1;
      const file = path.join(work, `bundle-${String(files)}.sigstore.json`);
      if (bytes !== undefined) fs.writeFileSync(file, bytes);
      return file;
    },
    async cosignVerifies(file, flags, expected) {
      const about = ['--type', predicateType, '--digest', digest, '--digestAlg', 'sha256'];
      const { ok, output } = await cosign('verify-blob-attestation', '--bundle', file, ...about, ...flags);
      if (ok === expected) return undefined;
      return ok ? 'cosign accepted it' : `cosign refused it: ${output}`;
    },
    async countsAsEvidence(verifier, file) {
      const bytes = fs.readFileSync(file);
      const stored = { name: file, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
      const signers = new Map([['signer', verifier]]);
      const { accepted, rejected } = await verifyEvidence({ bundles: [stored], subject, signers });
      return accepted.length === 1 ? undefined : rejected[0]?.reason;
    },
  };
}

/** Refused as untrusted or undecidable, not by stumbling over the bundle. */
export async function refuses(verifier: Verifier, file: string): Promise<string | undefined> {
  const code = await verifier.verify(fs.readFileSync(file)).then(
    () => 'accepted',
    (thrown: unknown) => String((thrown as { readonly code?: unknown }).code),
  );
  return ['signer-untrusted', 'trust-root', 'signature-invalid'].includes(code) ? undefined : code;
}
