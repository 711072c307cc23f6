import fs from 'node:fs';
import path from 'node:path';
import { fingerprintOf, type Finding } from '../src/domain/finding.ts';
import { compareFindings } from '../src/domain/finding.ts';
import { makeScanStatement } from '../src/domain/scan.ts';
import { SEVERITIES } from '../src/domain/severity.ts';
import { encodeStatement, STATEMENT_MEDIA_TYPE } from '../src/domain/statement.ts';
import type { Subject } from '../src/domain/subject.ts';
import { openFolderStore } from '../src/evidence/folder-store.ts';
import { generateKeyPair } from '../src/sign/generate-key.ts';
import { createKeySigner } from '../src/sign/key-signer.ts';

export const BENCH_SUBJECT: Subject = { kind: 'model', name: 'bench', digest: { sha256: 'b'.repeat(64) } };

/** One required scan, five credentials that every bundle is tried with: as many as a small team has. */
const POLICY = `version: 1
trust:
  signers:
    builder: { key: builder.pub }
    scanner: { key: scanner.pub }
    gate: { key: gate.pub }
  gates: [gate]
people:
  alice: { keys: [alice.pub] }
  bob: { keys: [bob.pub] }
groups: { security: [alice, bob] }
environments:
  staging:
    require: [{ kind: secret-scan, by: [scanner], max-age: 7d }]
    findings: { block: [critical, high], warn: [medium] }
    waivers: { by: security, max-days: { high: 14, medium: 90 } }
`;

export interface GateCorpus {
  readonly statements: number;
  readonly findings: number;
}

/** Writes policy, keys and a store of signed scans of one subject below `folder`. Same sizes, same findings. */
export async function writeGateCorpus(folder: string, { statements, findings }: GateCorpus): Promise<void> {
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, 'policy.yml'), POLICY);
  const scanner = generateKeyPair();
  for (const name of ['builder', 'gate', 'alice', 'bob']) {
    fs.writeFileSync(path.join(folder, `${name}.pub`), generateKeyPair().publicKeyPem);
  }
  fs.writeFileSync(path.join(folder, 'scanner.pub'), scanner.publicKeyPem);
  const signer = createKeySigner(scanner);
  const store = openFolderStore(path.join(folder, 'evidence'));
  const each = findings / statements;
  for (let index = 0; index < statements; index += 1) {
    const bytes = encodeStatement(scanOf(index, each));
    await store.put(BENCH_SUBJECT.digest, 'secret-scan', await signer.sign(STATEMENT_MEDIA_TYPE, bytes));
  }
}

function scanOf(index: number, count: number) {
  const startedAt = new Date(Date.now() - 3_600_000);
  const folder = `packages/module-${String(index)}`;
  const findings = Array.from({ length: count }, (_, number) => findingOf(folder, number)).sort(
    compareFindings,
  );
  return makeScanStatement(BENCH_SUBJECT, {
    scanner: { kind: 'secrets', name: 'sallyport-secrets', version: '0.1.0', rulesSha256: '9'.repeat(64) },
    rules: [],
    options: { folder },
    coverage: { seen: 500, scanned: 500, skipped: [], bytes: 5_000_000, complete: true },
    findings,
    startedAt,
    finishedAt: new Date(startedAt.getTime() + 2_000),
  });
}

function findingOf(folder: string, number: number): Finding {
  const severity = SEVERITIES[number % SEVERITIES.length] ?? 'critical';
  const ruleId = `rule-${String(number % 40)}`;
  const place = `${folder}/src/component-${String(number)}/settings.production.ts`;
  return {
    ruleId,
    severity,
    confidence: 'high',
    message: 'access token of a service, shown as glpat-…(20 characters)',
    location: { path: place, startLine: number + 1, startColumn: 12, endLine: number + 1, endColumn: 44 },
    fingerprint: fingerprintOf(ruleId, place, String(number)),
  };
}
