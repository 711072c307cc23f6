import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import { canonicalDigest } from '../../src/domain/canonical-json.ts';
import { STATEMENT_MEDIA_TYPE, encodeStatement, type Statement } from '../../src/domain/statement.ts';
import { createKeySigner } from '../../src/sign/key-signer.ts';
import { tampered } from '../fakes/gate-people.ts';
import { makeGateStore, type GateStore } from '../fakes/gate-store.ts';
import { aibom, finding, OTHER, scan, SUBJECT } from '../fakes/gate-statements.ts';
import { at, checkOf, DAY, HOUR, keyPairOf, makeWorld, MINUTE } from '../fakes/gate-world.ts';

const world = makeWorld(`version: 1
trust: { signers: { scanner: { key: scanner.pub } } }
environments:
  staging:
    require: [{ kind: secret-scan, by: [scanner], max-age: 24h }]
    findings: { block: [critical, high], warn: [medium] }
`);
const SCAN = 'evidence:secret-scan';
const FINDINGS = 'findings:secret-scan';
let store: GateStore;

beforeEach(() => {
  store = makeGateStore();
});
afterEach(() => {
  store.remove();
});

async function gate(...statements: readonly Statement[]) {
  for (const each of statements) await store.put(await world.sign('scanner', each), 'secret-scan');
  return store.decide(world);
}

/** Signs text that a JSON writer would not write. */
async function signText(payload: string) {
  const signer = createKeySigner(keyPairOf('scanner'));
  return (await signer.sign(STATEMENT_MEDIA_TYPE, Buffer.from(payload))).bytes;
}

const textOf = (statement: Statement): string => Buffer.from(encodeStatement(statement)).toString();

describe('trap 6, an old or foreign report', () => {
  it('the honest one passes', async () => {
    expect((await gate(scan())).verdict).toBe('pass');
  });

  it('for another digest', async () => {
    const foreign = await world.sign('scanner', scan({ subject: OTHER }));
    await store.put(foreign, 'secret-scan');
    expect(checkOf(await store.decide(world), SCAN)).toBe('block: no secret-scan signed by scanner');
    const { accepted, rejected } = await world.verify([foreign], SUBJECT);
    expect([accepted, rejected[0]?.reason]).toEqual([[], expect.stringMatching(/not about this subject/)]);
  });

  it('exactly as old as it may be', async () => {
    expect(checkOf(await gate(scan({ startedAt: at(-DAY) })), SCAN)).toMatch(/^block: scan is stale/);
  });
});

describe('trap 7, a report that is not whole', () => {
  it('a folder that was empty', async () => {
    const coverage = { seen: 0, scanned: 0, bytes: 0 };
    expect(checkOf(await gate(scan({ coverage })), SCAN)).toBe('block: scan looked at nothing');
  });

  it('no findings member and no findings', async () => {
    const { findings: _, ...predicate } = scan().predicate;
    expect((await gate({ ...scan(), predicate })).verdict).toBe('pass');
  });

  it('no findings member although some are counted', async () => {
    const { findings: _, ...predicate } = scan({ findings: [finding('critical')] }).predicate;
    expect(checkOf(await gate({ ...scan(), predicate }), FINDINGS)).toMatch(
      /^block: 1 critical finding that/,
    );
  });

  it('a scanner that ended early', async () => {
    const coverage = { complete: false, seen: 3, skipped: [{ path: 'a.py', reason: 'timeout' as const }] };
    expect(checkOf(await gate(scan({ coverage })), SCAN)).toBe('block: scan is not complete: 1 timeout');
  });

  it('the expected scanner is missing from the set', async () => {
    expect(checkOf(await gate(scan({ kind: 'iac' })), SCAN)).toBe('block: no secret-scan signed by scanner');
  });

  it.each<[string, (whole: Buffer) => Buffer]>([
    ['0 bytes', () => Buffer.alloc(0)],
    ['truncated JSON', (whole) => whole.subarray(0, -20)],
    ['a byte order mark', (whole) => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), whole])],
    ['a key that is there twice', (whole) => Buffer.from(whole.toString().replace('{', '{"mediaType":"x",'))],
    ['something behind it', (whole) => Buffer.concat([whole, Buffer.from('{}')])],
    ['bytes that are no text', (whole) => Buffer.concat([whole.subarray(0, -1), Buffer.from([0xff, 0x7d])])],
  ])('a bundle file with %s', async (_trap, change) => {
    const good = await world.sign('scanner', scan());
    await store.put(good, 'secret-scan');
    store.plant(change(Buffer.from(good.bytes)));
    const decision = await store.decide(world);
    expect(decision.verdict).toBe('indeterminate');
    expect(checkOf(decision, 'bundles')).toMatch(/^indeterminate: 1 bundle could not be read/);
  });

  it.each<[string, (payload: string) => string]>([
    ['truncated', (payload) => payload.slice(0, -1)],
    ['with a byte order mark', (payload) => `\uFEFF${payload}`],
    [
      'with its findings twice, the second time none',
      (payload) => payload.replace('"findings":[', '"findings":[],"findings":['),
    ],
    [
      'with its findings twice under another spelling',
      (payload) => payload.replace('"findings":[', '"\\u0066indings":[],"findings":['),
    ],
    [
      'nested too deep',
      (payload) => payload.replace('"findings":[', `"x":${'['.repeat(200)}${']'.repeat(200)},"findings":[`),
    ],
    ['of an unknown _type', (payload) => payload.replace('Statement/v1', 'Statement/v2')],
  ])('a signed statement %s', async (_trap, change) => {
    await store.put(await world.sign('scanner', scan()), 'secret-scan');
    store.plant(await signText(change(textOf(scan({ findings: [finding('critical')] })))));
    expect((await store.decide(world)).verdict).toBe('indeterminate');
  });

  it('an unknown version of the predicate', async () => {
    const next = { ...scan(), predicateType: 'https://sallyport.dev/attestation/scan/v2' };
    expect(checkOf(await gate(next), SCAN)).toMatch(/^block: no secret-scan/);
  });
});

describe('trap 8, severities', () => {
  const withSeverity = (severity: string): Statement<object> => {
    const findings = [{ ...finding('low'), severity }];
    const counts = { critical: 1, high: 0, medium: 0, low: 0, info: 0 };
    return tampered(scan(), { findings, findingsSha256: canonicalDigest(findings), counts });
  };

  it.each([
    'none',
    'Critical',
    'CRITICAL ',
    'unknown',
    '',
    '0.0',
    '11',
    'NaN',
    '9,8',
    'crítical',
    'low\u0000',
  ])('severity %j counts as critical', async (severity) => {
    expect(checkOf(await gate(withSeverity(severity)), FINDINGS)).toMatch(/^block: 1 critical finding/);
  });

  it('levels removed', async () => {
    const findings = [{ ...finding('low'), severity: undefined }];
    const statement = tampered(scan(), {
      findings,
      findingsSha256: canonicalDigest(JSON.parse(JSON.stringify(findings))),
    });
    expect((await gate(statement)).verdict).toBe('indeterminate');
  });

  it('a report that calls a finding mild in its counts', async () => {
    const counts = { critical: 0, high: 0, medium: 0, low: 1, info: 0 };
    expect((await gate(tampered(withSeverity('critical'), { counts }))).verdict).toBe('indeterminate');
  });
});

describe('trap 16, bundles', () => {
  it('deleted: what is on record did not arrive', async () => {
    const [clean, dirty] = [
      await world.sign('scanner', scan()),
      await world.sign('scanner', scan({ findings: [finding('critical')] })),
    ];
    for (const each of [clean, dirty]) await store.put(each, 'secret-scan');
    const recorded = [clean.sha256, dirty.sha256];
    expect((await store.decide(world, { recorded })).verdict).toBe('block');
    const victim = store.files().find((file) => file.includes(dirty.sha256.slice(0, 16))) ?? '';
    fs.rmSync(victim);
    const decision = await store.decide(world, { recorded });
    expect(checkOf(decision, 'bundles:recorded')).toBe(
      `indeterminate: 1 bundle on record did not arrive: sha256:${dirty.sha256}`,
    );
    expect(decision.verdict).toBe('indeterminate');
  });

  it('duplicated and reordered: the decision is the same to the byte', async () => {
    const bundles = await Promise.all(
      [scan(), scan({ startedAt: at(-2 * HOUR) }), scan({ findings: [finding('medium')] })].map((each) =>
        world.sign('scanner', each),
      ),
    );
    const one = await world.decide(SUBJECT, bundles);
    const other = await world.decide(SUBJECT, [...bundles, ...bundles].reverse());
    expect(JSON.stringify(other)).toBe(JSON.stringify(one));
  });

  it('50 MB long', async () => {
    await store.put(await world.sign('scanner', scan()), 'secret-scan');
    store.plant(Buffer.alloc(50 * 1024 * 1024, 0x20));
    expect(checkOf(await store.decide(world), 'bundles')).toMatch(
      /^indeterminate: .*larger than 16777216 bytes/,
    );
  });

  it('of another payload type', async () => {
    const signer = createKeySigner(keyPairOf('scanner'));
    store.plant((await signer.sign('application/json', encodeStatement(scan()))).bytes);
    expect((await store.decide(world)).verdict).toBe('block');
  });

  it('whose payload type was changed after signing', async () => {
    const good = Buffer.from((await world.sign('scanner', scan())).bytes).toString();
    store.plant(good.replace('application/vnd.in-toto+json', 'application/json'));
    expect((await store.decide(world)).verdict).not.toBe('pass');
  });

  it('a link in place of a file', async () => {
    await store.put(await world.sign('scanner', scan()), 'secret-scan');
    const [file = ''] = store.files();
    fs.renameSync(file, `${file}.real`);
    fs.symlinkSync(`${file}.real`, file);
    expect(checkOf(await store.decide(world), 'bundles')).toMatch(/^indeterminate: .*symbolic link/);
  });

  it('filed as a kind that it is not', async () => {
    await store.put(await world.sign('scanner', aibom()), 'secret-scan');
    expect(checkOf(await store.decide(world), SCAN)).toMatch(/^block: no secret-scan/);
  });
});

describe('trap 20, clocks', () => {
  it('a scan from the future', async () => {
    expect(checkOf(await gate(scan({ startedAt: at(6 * MINUTE) })), SCAN)).toMatch(
      /^block: scan is dated in the future/,
    );
  });

  it.each(['2026-03-02T11:00:00', '2026-03-02', '2026-02-30T11:00:00Z', 'yesterday', '1772449200'])(
    'a time like %j is no time',
    async (time) => {
      const decision = await gate(tampered(scan(), { startedOn: time, finishedOn: time }));
      expect(decision.verdict).toBe('indeterminate');
    },
  );

  it('a runner whose clock stands in the past', async () => {
    await store.put(await world.sign('scanner', scan()), 'secret-scan');
    const decision = await store.decide(world, { now: at(-7 * DAY) });
    expect(checkOf(decision, SCAN)).toMatch(/^block: scan is dated in the future/);
  });
});
