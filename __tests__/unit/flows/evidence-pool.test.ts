import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { sha256Hex } from '../../../src/domain/canonical-json.ts';
import type { Decision } from '../../../src/domain/decision.ts';
import { fingerprintOf, type Finding } from '../../../src/domain/finding.ts';
import type { EvidenceStore } from '../../../src/domain/ports.ts';
import { encodeStatement, STATEMENT_MEDIA_TYPE } from '../../../src/domain/statement.ts';
import { openFolderStore } from '../../../src/evidence/folder-store.ts';
import { writeDecision } from '../../../src/flows/decision-file.ts';
import { startEvidencePool } from '../../../src/flows/evidence-pool.ts';
import { loadPolicy, type LoadedPolicy } from '../../../src/flows/load-policy.ts';
import { gatherEvidence } from '../../../src/flows/read-evidence.ts';
import { decide } from '../../../src/flows/run-gate.ts';
import { generateKeyPair } from '../../../src/sign/generate-key.ts';
import { createKeySigner } from '../../../src/sign/key-signer.ts';
import { FULL_RUN } from '../../fakes/fuzz-runs.ts';
import { aibom, scan, SUBJECT } from '../../fakes/gate-statements.ts';
import { NOW } from '../../fakes/gate-world.ts';

const POLICY = `version: 1
trust: { signers: { scanner: { key: scanner.pub } } }
environments:
  staging:
    require: [{ kind: secret-scan, by: [scanner], max-age: 24h }]
    findings: { block: [critical], warn: [high] }
`;
/** Together more than one thread judges alone. */
const BUNDLES = FULL_RUN ? 24 : 20;
const FINDINGS = 80;
const FILLER = 'x'.repeat(5_000);

let directory: string;
let store: EvidenceStore;
let loaded: LoadedPolicy;
let files: readonly string[];
/** As one thread decides. */
let decision: Decision;

/** Many findings, most of them plain; two bundles hold what only the reader of everything reads. */
function findingsOf(bundle: number): Finding[] {
  return Array.from({ length: FINDINGS }, (_, index): Finding => {
    const place = `src/part-${String(bundle)}/file-${String(index).padStart(4, '0')}.ts`;
    const severity = index < 5 ? 'critical' : 'low';
    return {
      ruleId: `rule-${String(index % 7)}`,
      severity,
      confidence: 'high',
      message: bundle < 2 && index === 9 ? 'a bell \u0007' : `a token, shown as "glpat-…" ${FILLER}`,
      location: { path: place, startLine: index + 1, startColumn: 1, endLine: index + 1, endColumn: 9 },
      fingerprint: fingerprintOf('rule', place, severity),
    };
  });
}

beforeAll(async () => {
  directory = fs.mkdtempSync(path.join(os.tmpdir(), 'sallyport-pool-'));
  const [scanner, stranger] = [generateKeyPair(), generateKeyPair()];
  fs.writeFileSync(path.join(directory, 'policy.yml'), POLICY);
  fs.writeFileSync(path.join(directory, 'scanner.pub'), scanner.publicKeyPem);
  store = openFolderStore(path.join(directory, 'evidence'));
  const put = async (
    key: typeof scanner,
    kind: 'secret-scan' | 'aibom',
    statement: Parameters<typeof encodeStatement>[0],
  ) =>
    store.put(
      SUBJECT.digest,
      kind,
      await createKeySigner(key).sign(STATEMENT_MEDIA_TYPE, encodeStatement(statement)),
    );
  for (let bundle = 0; bundle < BUNDLES; bundle += 1) {
    const of = bundle % 10 === 7 ? stranger : scanner;
    await put(of, 'secret-scan', scan({ findings: findingsOf(bundle) }));
  }
  await put(scanner, 'aibom', aibom());
  const folder = path.join(directory, 'evidence', fs.readdirSync(path.join(directory, 'evidence'))[0] ?? '');
  files = fs.readdirSync(folder).map((name) => path.join(folder, name));
  loaded = await loadPolicy(path.join(directory, 'policy.yml'));
  decision = await judge(store, 1);
});
afterAll(() => {
  fs.rmSync(directory, { recursive: true });
});

const judge = async (from: EvidenceStore, threads?: number): Promise<Decision> =>
  decide(
    { subject: SUBJECT, loaded, store: from, environment: 'staging', mode: 'enforce', threads },
    { clock: () => NOW },
  );

describe('threads that verify evidence', () => {
  it('lead to the same decision as one thread, byte for byte, from whatever kind of store', async () => {
    const alone = JSON.stringify(decision);
    const { location, put, list } = store;
    expect(JSON.stringify(await judge({ location, put, list }, 2))).toBe(alone);
    // The next test compares what comes out of a folder, too.
    if (FULL_RUN) expect(JSON.stringify(await judge(store, 2))).toBe(alone);
    expect(decision.findings).toHaveLength((BUNDLES - 2) * FINDINGS);
    expect(decision.rejected).toHaveLength(2);
    expect(decision.verdict).toBe('block');
  });

  it('name the one bundle that was changed', async () => {
    // The AI-BOM is signed by the scanner; a scan by a stranger counts for nothing anyway.
    const hintIn = (file: string): string | undefined =>
      /"hint":"([^"]+)"/.exec(fs.readFileSync(file, 'utf8'))?.[1];
    const scanner = hintIn(files.find((file) => file.includes('aibom')) ?? '');
    const changed = files.find((file) => file.includes('secret-scan') && hintIn(file) === scanner) ?? '';
    const original = fs.readFileSync(changed, 'utf8');
    fs.writeFileSync(changed, original.replace(/"payload":"(.{400})..../, '"payload":"$1AAAA'));
    try {
      const [alone, shared] = [await judge(store, 1), await judge(store, 2)];
      expect(JSON.stringify(shared)).toBe(JSON.stringify(alone));
      const bundles = shared.checks.find(({ id }) => id === 'bundles');
      expect(bundles?.result).toBe('indeterminate');
      expect(bundles?.reason).toContain(path.basename(changed));
      expect(bundles?.reason).toContain('signature does not verify');
    } finally {
      fs.writeFileSync(changed, original);
    }
  });

  it('name a bundle that changed after it was listed, and leave what a store keeps as it is', async () => {
    const { bundles } = await store.list(SUBJECT.digest);
    const broken = bundles.map((bundle, index) =>
      index === BUNDLES - 1
        ? {
            ...bundle,
            size: 1,
            get bytes(): Uint8Array {
              throw new Error('gone');
            },
          }
        : bundle,
    );
    const { location, put } = store;
    const from = { location, put, list: () => Promise.resolve({ bundles: broken, skipped: [] }) };
    const { rejected } = await gatherEvidence({
      subject: SUBJECT,
      loaded,
      store: from,
      now: NOW,
      threads: 2,
    });
    expect(rejected).toContainEqual(
      expect.objectContaining({ name: bundles[BUNDLES - 1]?.name, reason: 'gone' }),
    );
    expect(bundles.every(({ bytes, sha256 }) => sha256Hex(bytes) === sha256)).toBe(true);
  });

  it('fail the whole when one of them cannot read the policy', async () => {
    const { policy } = loaded;
    const task = { subject: SUBJECT, policy, parts: [], now: NOW, kinds: undefined };
    const pool = startEvidencePool(task, 2);
    const { bundles } = await store.list(SUBJECT.digest);
    await expect(pool?.judge(bundles.slice(0, 2))).rejects.toMatchObject({ code: 'internal' });
    await expect(pool?.judge(bundles.slice(0, 2))).rejects.toMatchObject({ code: 'internal' });
    await pool?.close();
  });

  it('are not started where there is one processor', () => {
    const task = { subject: SUBJECT, policy: loaded.policy, parts: [], now: NOW, kinds: undefined };
    expect(startEvidencePool(task, 1)).toBeUndefined();
  });
});

describe('the file of a decision', () => {
  it('is indented for people, unless it is long', async () => {
    const file = path.join(directory, 'decision.json');
    await writeDecision(file, { ...decision, findings: decision.findings.slice(0, 9) });
    expect(fs.readFileSync(file, 'utf8')).toMatch(/^\{\n {2}"/);
    const findings = Array.from({ length: 100_001 }, () => ({}) as never);
    await writeDecision(file, { ...decision, findings });
    expect(fs.readFileSync(file, 'utf8')).toMatch(/^\{"[^\n]*\}\n$/);
  });

  it('is refused when no text can hold it, and the one before stays', async () => {
    const short = { ...decision, findings: decision.findings.slice(0, 9) };
    const file = path.join(directory, 'kept.json');
    await writeDecision(file, short);
    const before = fs.readFileSync(file, 'utf8');
    const endless = {
      ...short,
      toJSON: () => {
        throw new RangeError('Invalid string length');
      },
    };
    await expect(writeDecision(file, endless)).rejects.toMatchObject({ code: 'limit-exceeded' });
    expect(fs.readFileSync(file, 'utf8')).toBe(before);
  });
});
