import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runCli } from '../../../src/cli/run-cli.ts';
import { lintPolicy } from '../../../src/config/lint-policy.ts';
import { parsePolicy } from '../../../src/config/policy.ts';
import { PREDICATE } from '../../../src/domain/predicates.ts';
import { encodeStatement, makeStatement } from '../../../src/domain/statement.ts';
import type { Subject } from '../../../src/domain/subject.ts';
import { signStatement } from '../../../src/flows/evidence-sink.ts';
import { knownRules } from '../../../src/flows/known-rules.ts';
import { createKeySigner } from '../../../src/sign/key-signer.ts';
import { testPolicy } from '../../../src/flows/test-policy.ts';
import { POLICY } from '../../fakes/gate-policies.ts';
import { keyPairOf } from '../../fakes/gate-world.ts';
import { makeProject, testContext, type Project } from '../../fakes/project.ts';

const lint = (text: string): string[] =>
  lintPolicy(parsePolicy(text, 'p.yml')).map(({ id, place }) => `${id} ${place}`);

describe('policy lint', () => {
  it('finds what nobody uses, what never matches and what is weak', () => {
    const text = `version: 1
trust:
  roots: { public: { sigstore: public-good }, unused: { sigstore: public-good } }
  signers:
    used: { key: a.pub }
    dead: { key: b.pub }
    ci:
      root: public
      identity: https://github.com/acme/m/.github/workflows/t.yml@refs/heads/main
      issuer: https://token.actions.githubusercontent.com
      build-trigger: [push, pull_request]
      runner-environment: self-hosted
people: { alice: { keys: [c.pub] }, eve: { keys: [d.pub] } }
groups: { security: [alice], idle: [alice] }
environments:
  production:
    require: [{ kind: secret-scan, by: [used] }, { kind: provenance, by: [ci] }]
    findings: { block: [], warn: [critical], rules: [{ rule: x, raise-to: high }] }
    approvals: [{ group: security, count: 1 }]
    waivers: { by: security, max-days: { critical: 1 } }
    override: { by: security, count: 1 }
`;
    expect(lint(text)).toEqual([
      'self-approval environments.production.approvals[0]',
      'nothing-blocks environments.production.findings',
      'never-matches environments.production.findings.rules[0]',
      'single-override environments.production.override',
      'no-signature environments.production.require',
      'scan-of-any-age environments.production.require[0]',
      'any-builder environments.production.require[1]',
      'critical-waivable environments.production.waivers',
      'dead-group groups.idle',
      'dead-person people.eve',
      'no-retirement retirement',
      'no-gates trust',
      'dead-root trust.roots.unused',
      'pull-request-trigger trust.signers.ci',
      'repository-by-name trust.signers.ci',
      'self-hosted-runner trust.signers.ci',
      'dead-signer trust.signers.dead',
    ]);
  });
});

describe('policy lint on rule ids', () => {
  it('names a rule that our scanner has not, and a near miss of any; of other scanners it knows nothing', () => {
    const rules = [
      'rule: openai-api-key, raise-to: critical',
      'scanner: sallyport-secrets, rule: no-such-rule-anywhere, raise-to: critical',
      'scanner: gitleaks, rule: openai-api-kye, raise-to: critical',
      'rule: openai-api-kye, raise-to: critical',
      'rule: CVE-2099-1, raise-to: critical',
      'scanner: sallyport-iac, rule: openai-api-key, raise-to: critical',
    ];
    const text = `version: 1
trust: { signers: { s: { key: s.pub } }, gates: [s] }
environments:
  e:
    require: [{ kind: secret-scan, by: [s], max-age: 1d }]
    findings: { block: [critical], rules: [${rules.map((rule) => `{ ${rule} }`).join(', ')}] }
`;
    const remarks = lintPolicy(parsePolicy(text, 'p.yml'), knownRules());
    expect(
      remarks.filter(({ id }) => id === 'unknown-rule').map(({ place, message }) => [place, message]),
    ).toEqual([
      ['environments.e.findings.rules[1]', 'sallyport-secrets has no rule no-such-rule-anywhere'],
      ['environments.e.findings.rules[3]', expect.stringContaining('did you mean openai-api-key?')],
      [
        'environments.e.findings.rules[5]',
        expect.stringMatching(/^sallyport-iac has no rule openai-api-key/),
      ],
    ]);
  });
});

describe('policy test', () => {
  let project: Project;
  beforeAll(() => {
    project = makeProject();
    project.write('policy.yml', POLICY);
    for (const name of ['builder', 'scanner', 'gate', 'alice', 'alice-laptop', 'bob', 'carol', 'dave'])
      project.write(`${name}.pub`, keyPairOf(name).publicKeyPem);
  });
  afterAll(() => {
    project.remove();
  });
  const run = (cases: string) =>
    testPolicy(project.write('cases.yml', cases), project.at('policy.yml'), testContext());
  const CASES = `version: 1
cases:
  - name: a critical secret blocks
    environment: staging
    evidence:
      - { by: builder, signature: true }
      - { by: scanner, scan: secrets, findings: [{ rule: openai-api-key, severity: critical }] }
    expect: { verdict: block, checks: { "evidence:model-signature": pass, "findings:secret-scan": block }, reasons: [1 critical finding] }
  - name: people are counted
    environment: production
    parties: { author: [{ kind: github, login: carol, id: 1003 }] }
    evidence:
      - { by: alice, approval: APPROVED }
      - { by: carol, approval: APPROVED }
    expect: { verdict: block, checks: { "approvals:security": pass, "approvals:ml-leads": block } }
`;

  it('says which cases hold, and why one does not', async () => {
    expect((await run(CASES)).map(({ name, problems }) => [name, problems])).toEqual([
      ['a critical secret blocks', []],
      ['people are counted', []],
    ]);
    const wrong = await run(
      CASES.replace('verdict: block', 'verdict: pass').replace('1 critical finding', 'nothing'),
    );
    expect(wrong[0]?.problems.slice(0, 2)).toEqual([
      'verdict is block, expected pass',
      'no check that does not pass says "nothing"',
    ]);
  });

  it('takes examples out of files and folders, and statements as they were written or signed', async () => {
    const finding = '{ rule: openai-api-key, severity: critical }';
    project.write('some/b.yml', `- { by: scanner, scan: secrets, findings: [${finding}] }\n`);
    project.write('some/a.json', '{ "by": "builder", "statement": "../signature.json" }');
    project.write('some/README.md', 'nothing of it');
    const subject: Subject = { kind: 'model', name: 'm', digest: { sha256: 'a'.repeat(64) } };
    const statement = makeStatement(subject, PREDICATE.modelSignature, {
      serialization: { method: 'files' },
    });
    project.write('signature.json', encodeStatement(statement));
    const pair = keyPairOf('builder');
    const signer = createKeySigner({ privateKeyPem: pair.privateKeyPem });
    project.write('signature.sigstore.json', (await signStatement(statement, signer)).bytes);
    const inline = CASES.slice(CASES.indexOf('    evidence:'), CASES.indexOf('    expect:'));
    const mixed = `    evidence:\n      - { by: builder, statement: signature.sigstore.json }\n      - ./some/b.yml\n`;
    for (const evidence of ['    evidence: ./some/\n', mixed]) {
      const [outcome] = await run(CASES.replace(inline, evidence));
      expect(outcome?.problems).toEqual([]);
    }
  });

  it.each([
    ['a file that is not there', './no.yml', /no.yml/],
    ['a folder without examples', './', /cases.yml|has no examples/],
    ['a path of this machine', '/etc/passwd', /relative to this file/],
    ['a file of something else', 'alice.pub', /examples .*alice.pub/],
  ])('refuses %s', async (_what, place, message) => {
    const inline = CASES.slice(CASES.indexOf('    evidence:'), CASES.indexOf('    expect:'));
    await expect(run(CASES.replace(inline, `    evidence: ${place}\n`))).rejects.toThrow(message);
  });

  it.each([
    ['a signer of nobody', CASES.replace('by: builder', 'by: nobody'), /nobody, who is not in the policy/],
    ['an unknown key', CASES.replace('signature:', 'signatur:'), /cases .*cases.yml:6/],
    [
      'an unknown environment',
      CASES.replace('environment: staging', 'environment: stagin'),
      /no environment "stagin"/,
    ],
  ])('refuses %s', async (_what, cases, message) => {
    await expect(run(cases)).rejects.toThrow(message);
  });

  it('gives exit codes that a workflow can use', async () => {
    const stdout = { write: () => true };
    const cases = project.write('cases.yml', CASES);
    const shell = (...args: string[]) => runCli(args, {}, { stdout, stderr: stdout });
    expect(await shell('policy', 'test', cases, '--policy', project.at('policy.yml'))).toBe(0);
    project.write('cases.yml', CASES.replace('verdict: block', 'verdict: pass'));
    expect(await shell('policy', 'test', cases, '--policy', project.at('policy.yml'))).toBe(1);
    expect(await shell('policy', 'lint', project.at('policy.yml'))).toBe(1);
    expect(await shell('policy', 'lint', project.at('no.yml'))).toBe(2);
  });
});
