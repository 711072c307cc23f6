import path from 'node:path';
import { parsePolicyCases, type PolicyCase } from '../config/policy-cases.ts';
import { canonicalDigest } from '../domain/canonical-json.ts';
import type { Decision } from '../domain/decision.ts';
import { parseDigest } from '../domain/digest.ts';
import { AppError } from '../domain/errors.ts';
import type { Evidence, SignerIdentity } from '../domain/evidence.ts';
import { fingerprintOf } from '../domain/finding.ts';
import { personSignerName, type Policy } from '../domain/policy.ts';
import { evidenceKindOf, PREDICATE } from '../domain/predicates.ts';
import { makeScanStatement } from '../domain/scan.ts';
import { makeStatement, type Statement } from '../domain/statement.ts';
import type { Subject } from '../domain/subject.ts';
import { evaluateGate } from '../gate/evaluate-gate.ts';
import { makeApproval } from '../people/make-approval.ts';
import { readText } from '../platform/files.ts';
import type { FlowContext } from './context.ts';
import { environmentOf, loadPolicy, type LoadedPolicy } from './load-policy.ts';
import { readExamples, type ReadExample } from './policy-examples.ts';

export interface CaseOutcome {
  readonly name: string;
  /** What was expected and is not so; empty when the case holds. */
  readonly problems: readonly string[];
  readonly decision: Decision;
}

const MAX_CASES_BYTES = 4 * 1024 * 1024;

/**
 * Runs the cases of a file against a policy: example evidence in, expected verdict, checks and reasons out. The evidence is
 * taken as signed by whom it names; that signatures are verified is not what a policy decides. Errors: `invalid-policy` for
 * the policy and for the cases.
 */
export async function testPolicy(
  file: string,
  policyFile: string,
  context: Pick<FlowContext, 'env'>,
): Promise<CaseOutcome[]> {
  const loaded = await loadPolicy(policyFile, context);
  const text = await readText(path.resolve(file), { maxBytes: MAX_CASES_BYTES, what: 'policy cases' });
  const outcomes: CaseOutcome[] = [];
  for (const each of parsePolicyCases(text, file)) {
    const examples = await readExamples(each.evidence, file);
    outcomes.push(runCase(each, examples, loaded));
  }
  return outcomes;
}

function runCase(each: PolicyCase, examples: readonly ReadExample[], loaded: LoadedPolicy): CaseOutcome {
  const { name, environment, now, expect } = each;
  environmentOf(loaded, environment);
  const subject: Subject = { kind: 'model', name: 'example', digest: parseDigest(each.subject) ?? {} };
  const evidence = examples.map((example) => makeExample(example, { subject, loaded, environment, now }));
  const decision = evaluateGate({
    ...{ policy: loaded.policy, policyDigest: loaded.sha256, policyUri: loaded.uri, environment, subject },
    ...{ evidence, related: new Map(), rejected: [], storeSkipped: [], denyList: loaded.denyList },
    ...(loaded.feeds === undefined ? {} : { feeds: loaded.feeds }),
    ...(loaded.evaluateRule === undefined ? {} : { evaluateRule: loaded.evaluateRule }),
    ...{ mode: 'enforce' as const, now, parties: each.parties },
  });
  const problems: string[] = [];
  if (decision.verdict !== expect.verdict)
    problems.push(`verdict is ${decision.verdict}, expected ${expect.verdict}`);
  for (const [id, result] of Object.entries(expect.checks)) {
    const check = decision.checks.find((line) => line.id === id);
    if (check?.result === result) continue;
    problems.push(
      `check ${id} is ${check === undefined ? 'not there' : `${check.result} (${check.reason})`}, expected ${result}`,
    );
  }
  for (const reason of expect.reasons) {
    if (decision.checks.some((line) => line.result !== 'pass' && line.reason.includes(reason))) continue;
    problems.push(`no check that does not pass says ${JSON.stringify(reason)}`);
  }
  if (problems.length > 0 && decision.verdict !== expect.verdict) {
    const failed = decision.checks.filter(({ result }) => result === 'block' || result === 'indeterminate');
    problems.push(...failed.map(({ id, result, reason }) => `${result} ${id}: ${reason}`));
  }
  return { name, problems, decision };
}

interface ExampleContext {
  readonly subject: Subject;
  readonly loaded: LoadedPolicy;
  readonly environment: string;
  readonly now: Date;
}

function makeExample(example: ReadExample, context: ExampleContext): Evidence {
  const { policy } = context.loaded;
  const isPerson = policy.people.has(example.by);
  if (!isPerson && !policy.trust.signers.has(example.by)) {
    throw new AppError(
      'invalid-policy',
      `example evidence is signed by ${example.by}, who is not in the policy`,
    );
  }
  const statement = statementOf(example, context);
  const kind = evidenceKindOf(statement.predicateType, statement.predicate);
  if (kind === undefined)
    throw new AppError('invalid-policy', `example evidence has the unknown type ${statement.predicateType}`);
  return {
    kind,
    statement,
    signerName: isPerson ? personSignerName(example.by) : example.by,
    signer: signerOf(example.by, policy),
    times: [],
    bundleSha256: canonicalDigest({ by: example.by, statement }),
  };
}

/** A certificate of whom the policy asks for, so that what it says about certificates holds. */
function signerOf(name: string, { trust }: Policy): SignerIdentity {
  const signer = trust.signers.get(name);
  if (signer?.kind !== 'certificate') return { kind: 'key', keyId: '0'.repeat(64) };
  const { identity, issuer, extensions } = signer;
  const wanted = extensions.map(({ extension, values }) => [extension, values[0] ?? ''] as const);
  return { kind: 'certificate', identity, issuer, extensions: Object.fromEntries(wanted) };
}

function statementOf(example: ReadExample, { subject, loaded, environment, now }: ExampleContext): Statement {
  const madeAt = new Date(now.getTime() - example.ageMs);
  switch (example.kind) {
    case 'signature':
      return makeStatement(subject, PREDICATE.modelSignature, { serialization: { method: 'files' } });
    case 'statement':
      return makeStatement(subject, example.predicateType, example.predicate);
    case 'approval':
      return makeApproval(subject, {
        ...{
          environment,
          policySha256: loaded.sha256,
          now: madeAt,
          expiresAt: new Date(now.getTime() + 86_400_000),
        },
        ...{ nonce: `example-${example.by}`.padEnd(16, '-').slice(0, 64), decision: example.decision },
      });
    case 'scan': {
      const findings = example.findings.map(({ rule, severity, path: place }) => ({
        ...{ ruleId: rule, severity, confidence: 'high' as const, message: 'an example' },
        ...{ location: { path: place }, fingerprint: fingerprintOf(rule, place, severity) },
      }));
      return makeScanStatement(subject, {
        scanner: { kind: example.scan, name: example.scanner, version: '1', rulesSha256: '0'.repeat(64) },
        ...{ rules: [], options: {}, findings, startedAt: madeAt, finishedAt: madeAt },
        coverage: {
          ...{ seen: 1, scanned: example.complete ? 1 : 0, bytes: 1, complete: example.complete },
          skipped: example.complete ? [] : [{ path: 'example', reason: 'timeout' }],
        },
      });
    }
  }
}
