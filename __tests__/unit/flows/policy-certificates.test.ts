import { createPublicKey } from 'node:crypto';
import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parsePolicy } from '../../../src/config/policy.ts';
import { digestModel } from '../../../src/digest/digest-model.ts';
import { sha256Hex } from '../../../src/domain/canonical-json.ts';
import { messageOf } from '../../../src/domain/errors.ts';
import { encodeStatement } from '../../../src/domain/statement.ts';
import { recordPersonStatement } from '../../../src/flows/record-approval.ts';
import { runGate } from '../../../src/flows/run-gate.ts';
import { signSubject } from '../../../src/flows/sign-subject.ts';
import { makeModelSignatureStatement } from '../../../src/sign/model-statement.ts';
import { DAY, makeAuthority, type CompanyAuthority } from '../../fakes/company-authority.ts';
import {
  altNames,
  codeSigning,
  keyUsageSigning,
  serverAuth,
  toPem,
  type Extension,
} from '../../fakes/fake-certificate.ts';
import { makeTimestampAuthority } from '../../fakes/fake-timestamp-authority.ts';
import { fakeToken, startFakeSigstore } from '../../fakes/fake-sigstore.ts';
import { FAKE_ISSUER, makeFakeInstance } from '../../fakes/fake-sigstore-instance.ts';
import { forgeBundle } from '../../fakes/forge-bundle.ts';
import { makeProject, testContext, type Project } from '../../fakes/project.ts';

const NOW = new Date();
const MINUTE = 60_000;

let project: Project;
let company: CompanyAuthority;
let below: CompanyAuthority;
let server: http.Server;
let timestampUrl: string;
const TSA_LIFE = {
  notBefore: new Date(NOW.getTime() - 30 * DAY),
  notAfter: new Date(NOW.getTime() + DAY),
};
const tsa = makeTimestampAuthority(TSA_LIFE);
/** When the authority stamps; a test sets it back to sign in the past. */
let stampedAt = NOW;

beforeAll(async () => {
  project = makeProject();
  company = makeAuthority();
  below = company.issueAuthority();
  project.write('trust/root.pem', company.pem);
  project.write('trust/other.pem', makeAuthority().pem);
  project.write('trust/tsa.pem', tsa.chain.map(toPem).join(''));
  server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString('utf8')) as { artifactHash: string };
      const digest = Buffer.from(body.artifactHash, 'base64');
      response.writeHead(201).end(tsa.stampDigest(digest, { at: stampedAt }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  timestampUrl = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  project.remove();
});

interface Leaf {
  readonly name: string;
  readonly notBefore?: Date;
  readonly notAfter?: Date;
  readonly extensions?: readonly Extension[];
}

/** Signs the model with a certificate of the company into a store of its own; gives that store. */
async function sign(leaf: Leaf, extra: { stamped?: boolean; at?: Date } = {}): Promise<string> {
  const { name, ...options } = leaf;
  const key = project.key(name);
  const certificate = below.issue(createPublicKey(fs.readFileSync(key.public)), options);
  const chain = project.write(`trust/${name}.pem`, `${toPem(certificate)}${below.pem}`);
  const evidence = project.at(`evidence-${name}`);
  stampedAt = extra.at ?? NOW;
  const timestamps = extra.stamped === true ? { timestampUrl: [timestampUrl] } : {};
  const context = testContext({}, extra.at ?? NOW);
  const given = { key: key.private, certificateChain: chain, evidence, ...timestamps };
  await signSubject(project.at('model'), given, context);
  return evidence;
}

const RELEASE = '{ certificate-root: trust/root.pem, identity: release@acme.test }';

/** Decides on the model under a policy with this one signer. */
async function decide(evidence: string, signer: string, now = NOW) {
  const policy = project.write(
    'policy.yml',
    `version: 1
trust:
  signers:
    release: ${signer}
environments:
  production:
    require: [{ kind: model-signature, by: [release] }]
`,
  );
  const where = { policy, environment: 'production', evidence };
  const { decision } = await runGate(project.at('model'), where, testContext({}, now));
  return {
    verdict: decision.verdict,
    reasons: decision.checks.map(({ reason }) => reason).join('; '),
  };
}

describe('evidence signed with a certificate of an own authority', () => {
  it('counts under its root and its exact name, or its exact subject', async () => {
    const evidence = await sign({ name: 'good' });
    expect(await decide(evidence, RELEASE)).toMatchObject({ verdict: 'pass' });
    const bySubject = '{ certificate-root: [trust/other.pem, trust/root.pem], subject: CN=release }';
    expect(await decide(evidence, bySubject)).toMatchObject({ verdict: 'pass' });
  });

  it.each([
    ['under another root', '{ certificate-root: trust/other.pem, identity: release@acme.test }'],
    ['with another name', '{ certificate-root: trust/root.pem, identity: mallory@acme.test }'],
    ['with a name that ends alike', '{ certificate-root: trust/root.pem, identity: lease@acme.test }'],
    ['with another subject', '{ certificate-root: trust/root.pem, subject: CN=other }'],
  ])('does not count %s', async (_case, signer) => {
    const evidence = project.at('evidence-good');
    const decided = await decide(evidence, signer);
    expect(decided).toMatchObject({ verdict: 'block' });
  });

  it('does not count when its certificate is for servers', async () => {
    const extensions = [keyUsageSigning, serverAuth, altNames('release@acme.test')];
    // Signing refuses such a certificate, so the bundle is made with a good one and the certificate exchanged.
    const evidence = await sign({ name: 'exchanged' });
    const [file = ''] = fs
      .readdirSync(evidence, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.json'));
    const bundle = JSON.parse(fs.readFileSync(`${evidence}/${file}`, 'utf8')) as {
      verificationMaterial: { x509CertificateChain: { certificates: { rawBytes: string }[] } };
    };
    const sameKey = createPublicKey(fs.readFileSync(project.at('keys/exchanged.pub')));
    const wrong = below.issue(sameKey, { extensions });
    bundle.verificationMaterial.x509CertificateChain.certificates[0] = { rawBytes: wrong.toString('base64') };
    fs.writeFileSync(`${evidence}/${file}`, JSON.stringify(bundle));
    const decided = await decide(evidence, RELEASE);
    expect(decided).toMatchObject({ verdict: 'block' });
  });

  it('ends with its certificate, unless an authority that the policy names has stamped it before', async () => {
    const past = new Date(NOW.getTime() - 2 * DAY);
    const life = {
      notBefore: new Date(past.getTime() - DAY),
      notAfter: new Date(past.getTime() + DAY / 2),
      extensions: [keyUsageSigning, codeSigning, altNames('release@acme.test')],
    };
    const bare = await sign({ name: 'bare', ...life }, { at: past });
    expect(await decide(bare, RELEASE)).toMatchObject({ verdict: 'block' });
    const stamped = await sign({ name: 'stamped', ...life }, { at: past, stamped: true });
    expect(await decide(stamped, RELEASE)).toMatchObject({ verdict: 'block' });
    const withTime = RELEASE.replace(' }', ', timestamp-authority: trust/tsa.pem }');
    expect(await decide(stamped, withTime)).toMatchObject({ verdict: 'pass' });
    expect(await decide(bare, withTime)).toMatchObject({ verdict: 'block' });
  });
});

describe('a key whose policy names a timestamp authority', () => {
  it('counts with a stamp of it alone', async () => {
    const key = project.key('stamper');
    const signer = '{ key: keys/stamper.pub, timestamp-authority: [trust/tsa.pem] }';
    const model = project.at('model');
    stampedAt = new Date(NOW.getTime() - MINUTE);
    const [bare, stamped] = [project.at('evidence-k1'), project.at('evidence-k2')];
    await signSubject(model, { key: key.private, evidence: bare }, testContext());
    expect(await decide(bare, signer)).toMatchObject({ verdict: 'block' });
    await signSubject(
      model,
      { key: key.private, evidence: stamped, timestampUrl: [timestampUrl] },
      testContext(),
    );
    expect(await decide(stamped, signer)).toMatchObject({ verdict: 'pass' });
  });

  it('counts with as many different ones as the policy says', async () => {
    const one = '{ key: keys/stamper.pub, timestamp-authority: trust/tsa.pem, timestamp-threshold: 1 }';
    const stamped = project.at('evidence-k2');
    expect(await decide(stamped, one)).toMatchObject({ verdict: 'pass' });
    const both = one.replace('trust/tsa.pem', '[trust/tsa.pem, trust/tsa2.pem]').replace('old: 1', 'old: 2');
    project.write('trust/tsa2.pem', makeTimestampAuthority(TSA_LIFE).chain.map(toPem).join(''));
    expect(await decide(stamped, both)).toMatchObject({
      verdict: 'block',
      reasons: expect.stringContaining('1 of 2 different timestamp authorities'),
    });
    const unused = '{ key: keys/stamper.pub, timestamp-threshold: 1 }';
    await expect(decide(stamped, unused)).rejects.toThrow(/belongs to timestamp-authority/);
  });
});

describe('a root of the policy whose witnesses are counted', () => {
  it('wants as many different logs and authorities as it says, and has as many', async () => {
    const instance = makeFakeInstance();
    project.write('trust/instance.json', JSON.stringify(instance.trustedRoot()));
    const manifest = await digestModel(project.at('model'), { ignorePaths: ['model.sig'] });
    const payload = encodeStatement(makeModelSignatureStatement(manifest, 'model'));
    const certificate = { identity: 'release@acme.test', issuer: FAKE_ISSUER };
    const evidence = project.at('evidence-witnessed');
    const folder = `${evidence}/sha256-${manifest.rootSha256}`;
    fs.mkdirSync(folder, { recursive: true });
    const put = (bundle: object) => {
      const text = JSON.stringify(bundle);
      const name = `model-signature-${sha256Hex(text).slice(0, 16)}.sigstore.json`;
      fs.writeFileSync(`${folder}/${name}`, text);
    };
    put(forgeBundle(instance, { payload, certificate, logs: [2] }));
    const ask = async (rules: string) => {
      const policy = project.write(
        'witnesses.yml',
        `version: 1
trust:
  roots: { company: { trusted-root: trust/instance.json${rules} } }
  signers: { release: { root: company, identity: release@acme.test, issuer: "${FAKE_ISSUER}" } }
environments: { production: { require: [{ kind: model-signature, by: [release] }] } }
`,
      );
      const target = { policy, environment: 'production', evidence };
      return (await runGate(project.at('model'), target, testContext())).decision.verdict;
    };
    expect(await ask('')).toBe('pass');
    expect(await ask(', tlog-threshold: 1, timestamp-threshold: 1, sct-threshold: 1')).toBe('pass');
    expect(await ask(', tlog-threshold: 2')).toBe('block');
    expect(await ask(', sct-threshold: 2')).toBe('block');
    await expect(ask(', timestamp-threshold: 2')).rejects.toMatchObject({ code: 'invalid-input' });
    await expect(ask(', transparency-log: none, tlog-threshold: 1')).rejects.toThrow(
      /excludes transparency-log: none/,
    );
    put(forgeBundle(instance, { payload, certificate: { ...certificate, scts: [0, 1] }, logs: [1, 2] }));
    expect(await ask(', tlog-threshold: 2, sct-threshold: 2')).toBe('pass');
  });
});

describe('a person with a certificate of an own authority', () => {
  it('approves with it', async () => {
    const evidence = await sign({ name: 'approver' });
    const policy = project.write(
      'people.yml',
      `version: 1
trust: { signers: { release: ${RELEASE} } }
people: { alice: { certificate-root: trust/root.pem, subject: CN=release } }
groups: { security: [alice] }
environments:
  production:
    require: [{ kind: model-signature, by: [release] }]
    approvals: [{ group: security, count: 1 }]
`,
    );
    const where = { policy, environment: 'production', evidence };
    const model = project.at('model');
    const before = await runGate(model, where, testContext());
    expect(before.decision.verdict).toBe('block');
    const signer = {
      key: project.at('keys/approver.key'),
      certificateChain: project.at('trust/approver.pem'),
    };
    const statement = {
      kind: 'approval',
      decision: 'APPROVED',
      justification: 'reviewed',
      ticket: undefined,
    } as const;
    const made = await recordPersonStatement(
      model,
      { ...where, ...signer, expires: '1d', statement },
      testContext(),
    );
    expect(made.person).toBe('alice');
    const after = await runGate(model, where, testContext());
    expect(after.decision.verdict).toBe('pass');
  });

  it('is judged at the time of the context, whatever the clock of the machine says', async () => {
    const at = new Date(NOW.getTime() - 10 * DAY);
    const times = { notBefore: new Date(at.getTime() - DAY), notAfter: new Date(at.getTime() + DAY) };
    const evidence = await sign({ name: 'former', ...times }, { at });
    const policy = project.at('people.yml');
    const options = {
      ...{ policy, environment: 'production', evidence, expires: '1h' },
      ...{ key: project.at('keys/former.key'), certificateChain: project.at('trust/former.pem') },
      statement: { kind: 'approval', decision: 'APPROVED' },
    } as const;
    const made = await recordPersonStatement(project.at('model'), options, testContext({}, at));
    expect(made.person).toBe('alice');
    await expect(recordPersonStatement(project.at('model'), options, testContext())).rejects.toThrow();
  });
});

describe('a key whose policy names a transparency log', () => {
  it('counts when a log of that root has its signature', async () => {
    const sigstore = await startFakeSigstore();
    const key = project.key('logger');
    const signingConfig = project.write('rekor.json', JSON.stringify(sigstore.signingConfig({ tsa: false })));
    project.write('trust/rekor.json', JSON.stringify(sigstore.trustedRoot()));
    const policy = project.write(
      'logged.yml',
      `version: 1
trust:
  roots: { company: { trusted-root: trust/rekor.json } }
  signers: { release: { key: keys/logger.pub, transparency-log: company } }
environments: { production: { require: [{ kind: model-signature }] } }
`,
    );
    const verdict = async (evidence: string) => {
      const where = { policy, environment: 'production', evidence };
      return (await runGate(project.at('model'), where, testContext())).decision.verdict;
    };
    const model = project.at('model');
    const [bare, logged] = [project.at('evidence-l1'), project.at('evidence-l2')];
    await signSubject(model, { key: key.private, evidence: bare }, testContext());
    await signSubject(model, { key: key.private, evidence: logged, signingConfig }, testContext());
    expect([await verdict(bare), await verdict(logged)]).toEqual(['block', 'pass']);
    await sigstore.close();
  });
});

describe('a Sigstore instance without a log', () => {
  it('counts by its timestamps when the policy says that it has none', async () => {
    const sigstore = await startFakeSigstore();
    const config = sigstore.signingConfig({ rekor: 'none', tsa: true });
    const signingConfig = project.write('github.json', JSON.stringify(config));
    project.write('trust/github.json', JSON.stringify(sigstore.trustedRoot()));
    const env = { SALLYPORT_IDENTITY_TOKEN: fakeToken({ email: 'bot@acme.test', email_verified: true }) };
    const evidence = project.at('evidence-g');
    await signSubject(project.at('model'), { keyless: true, signingConfig, evidence }, testContext(env));
    const verdict = async (root: string) => {
      const policy = project.write(
        'github.yml',
        `version: 1
trust:
  roots: { github: ${root} }
  signers: { bot: { root: github, identity: bot@acme.test, issuer: "${FAKE_ISSUER}" } }
environments: { production: { require: [{ kind: model-signature }] } }
`,
      );
      const where = { policy, environment: 'production', evidence };
      return (await runGate(project.at('model'), where, testContext())).decision.verdict;
    };
    expect(await verdict('{ trusted-root: trust/github.json, transparency-log: none }')).toBe('pass');
    expect(await verdict('{ trusted-root: trust/github.json }')).toBe('block');
    await sigstore.close();
  });
});

describe('a signer of an own authority that could not mean what it says', () => {
  const problemOf = (signer: string, people = ''): string => {
    try {
      parsePolicy(
        `version: 1\ntrust:\n  signers:\n    release: ${signer}\n${people}environments: { a: { require: [{ kind: aibom }] } }\n`,
        'policy.yml',
      );
    } catch (thrown) {
      return messageOf(thrown);
    }
    return 'accepted';
  };

  it.each([
    [
      '{ certificate-root: r.pem }',
      'policy.yml:4:16: trust.signers.release.certificate-root: certificate-root needs',
    ],
    [
      '{ certificate-root: r.pem, identity: a, subject: CN=a }',
      '4:16: trust.signers.release.certificate-root',
    ],
    [
      '{ certificate-root: r.pem, identiy: a }',
      '4:41: trust.signers.release.identiy: unknown key "identiy", did you mean "identity"?',
    ],
    ['{ certificate-root: r.pem, identity: "*@acme.test" }', 'is compared exactly'],
    ['{ certificate-root: ../r.pem, identity: a }', 'certificate-root'],
    [
      '{ key: k.pub, transparency-log: public }',
      '4:46: trust.signers.release.transparency-log: unknown root "public", none is defined',
    ],
  ])('is refused at its place: %s', (signer, message) => {
    expect(problemOf(signer)).toContain(message);
  });

  it('is refused for a person, too', () => {
    const person = (text: string) => `people: { alice: ${text} }\n`;
    const key = '{ key: k.pub }';
    expect(problemOf(key, person('{ certificate-root: r.pem }'))).toContain('needs the name of one signer');
    expect(problemOf(key, person('{ keys: [a.pub], subject: CN=a }'))).toContain(
      'subject belongs to certificate-root',
    );
    expect(
      problemOf(key, person('{ certificate-root: r.pem, identity: a, issuer: https://i.example }')),
    ).toContain('excludes root and issuer');
  });
});
