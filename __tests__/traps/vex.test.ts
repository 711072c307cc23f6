import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { EvidenceKind } from '../../src/domain/predicates.ts';
import { makeStatement, type Statement } from '../../src/domain/statement.ts';
import { aibom, finding, OTHER, scan, SUBJECT } from '../fakes/gate-statements.ts';
import { makeGateStore, type GateStore } from '../fakes/gate-store.ts';
import { checkOf, makeWorld } from '../fakes/gate-world.ts';

// Trap 10. The gate reads no VEX: a finding goes away by a new scan, or by a waiver that a person signed. So no such
// document, honest or not, in whatever form and wherever it lies, may lift one.

const CVE = 'CVE-2026-0001';
const world = makeWorld(`version: 1
trust: { signers: { scanner: { key: scanner.pub }, builder: { key: builder.pub } } }
people: { alice: { keys: [alice.pub] } }
groups: { security: [alice] }
environments:
  staging:
    require: [{ kind: secret-scan, by: [scanner] }]
    findings: { block: [critical, high] }
    waivers: { by: security, max-days: { critical: 7 } }
`);
const FOUND = finding('critical', { ruleId: CVE, message: `${CVE} in libx` });
const HASHES = { 'sha-256': SUBJECT.digest['sha256'] ?? '' };

const openVex = (status: string, parts: object = {}): object => ({
  ...{ '@context': 'https://openvex.dev/ns/v0.2.0', '@id': 'https://acme.example/vex/1', version: 1 },
  ...{ author: 'security@acme.example', timestamp: '2026-03-02T11:00:00Z' },
  statements: [
    {
      vulnerability: { name: CVE },
      products: [{ '@id': 'pkg:generic/demo', hashes: HASHES }],
      ...{ status, justification: 'vulnerable_code_not_in_execute_path', ...parts },
    },
  ],
});
const NOT_AFFECTED = openVex('not_affected');
const cycloneVex = (): Statement =>
  aibom(SUBJECT, {
    vulnerabilities: [
      {
        id: CVE,
        analysis: { state: 'not_affected', justification: 'code_not_reachable' },
        affects: [{ ref: 'demo' }],
      },
    ],
  });
const vex = (type: string, document: object, subject = SUBJECT): Statement =>
  makeStatement(subject, type, document);
const OPEN_VEX = 'https://openvex.dev/ns/v0.2.0';

let store: GateStore;
beforeEach(async () => {
  store = makeGateStore();
  await store.put(await world.sign('scanner', scan({ findings: [FOUND] })), 'secret-scan');
});
afterEach(() => {
  store.remove();
});

async function expectStillThere(): Promise<void> {
  const decision = await store.decide(world);
  expect({ verdict: decision.verdict, allowed: decision.allowed }).toMatchObject({ allowed: false });
  expect(checkOf(decision, 'findings:secret-scan')).toMatch(/^block: 1 critical finding/);
  expect(decision.findings.map(({ status }) => status)).toEqual(['blocking']);
}

describe('trap 10, VEX lifts no finding:', () => {
  it.each<[string, string, Statement]>([
    ['OpenVEX by the scanner itself', 'scanner', vex(OPEN_VEX, NOT_AFFECTED)],
    ['OpenVEX of an older version', 'scanner', vex('https://openvex.dev/ns', NOT_AFFECTED)],
    ['OpenVEX by a person who may waive', 'alice', vex(OPEN_VEX, NOT_AFFECTED)],
    ['OpenVEX by somebody who may not', 'builder', vex(OPEN_VEX, NOT_AFFECTED)],
    ['OpenVEX by a stranger', 'mallory', vex(OPEN_VEX, NOT_AFFECTED)],
    [
      'OpenVEX without justification',
      'alice',
      vex(OPEN_VEX, openVex('not_affected', { justification: undefined })),
    ],
    [
      'OpenVEX without the hash of a product',
      'alice',
      vex(OPEN_VEX, openVex('fixed', { products: [{ '@id': 'pkg:generic/demo' }] })),
    ],
    ['OpenVEX about another subject', 'alice', vex(OPEN_VEX, NOT_AFFECTED, OTHER)],
    ['CSAF', 'alice', vex('https://docs.oasis-open.org/csaf/v2.0', { document: { category: 'csaf_vex' } })],
    ['CycloneDX with an analysis', 'builder', cycloneVex()],
    [
      'a vulns statement that found nothing',
      'scanner',
      vex('https://in-toto.io/attestation/vulns/v0.2', { scanner: { result: [] } }),
    ],
  ])('%s, signed and stored', async (_what, signer, statement) => {
    await store.put(
      await world.sign(signer, statement),
      'aibom',
      statement.subject[0].digest === OTHER.digest ? OTHER : SUBJECT,
    );
    await expectStillThere();
  });

  it.each<EvidenceKind>(['secret-scan', 'waiver', 'decision'])(
    'OpenVEX that is filed as a %s',
    async (kind) => {
      await store.put(await world.sign('alice', vex(OPEN_VEX, NOT_AFFECTED)), kind);
      await expectStillThere();
    },
  );

  it.each([
    ['beside the evidence, unsigned', 'openvex.json'],
    ['under the name of a bundle, unsigned', 'vex-0123456789abcdef.sigstore.json'],
    ['under the name of a waiver, unsigned', 'waiver-0123456789abcdef.sigstore.json'],
  ])('OpenVEX %s', async (_what, name) => {
    store.plant(JSON.stringify(NOT_AFFECTED), name);
    await expectStillThere();
  });

  it('two of them that contradict each other, in either order', async () => {
    for (const status of ['affected', 'not_affected', 'affected']) {
      await store.put(await world.sign('alice', vex(OPEN_VEX, openVex(status))), 'waiver');
      await expectStillThere();
    }
  });
});
