import type { Decision, DecisionCheck, DecisionEvidence, DecisionInputs } from '../domain/decision.ts';
import type { Evidence } from '../domain/evidence.ts';
import { PRODUCT } from '../domain/product.ts';
import { worstVerdict } from '../domain/verdict.ts';
import { checkApprovals } from './check-approvals.ts';
import { checkBundles, checkRecorded, type BundleFacts } from './check-bundles.ts';
import { checkCodeOwners } from './check-code-owners.ts';
import { checkDenyList, denyEntries } from './check-deny-list.ts';
import { checkCustomRules, ruleFacts, type FactSources } from './custom-rule.ts';
import { checkOrder } from './check-order.ts';
import { checkObservations } from './check-observations.ts';
import { checkOverride } from './check-override.ts';
import { checkPolicy, checkSubject } from './check-policy.ts';
import { checkProvenanceClaims } from './check-provenance.ts';
import { checkRelease } from './check-release.ts';
import { checkRequirements } from './check-requirements.ts';
import { checkRetirement, type RetirementOutcome } from './check-retirement.ts';
import { approveCommand, gateCommand } from './commands.ts';
import type { GateInput } from './gate-input.ts';
import { readGithubApprovals } from './github-approvals.ts';
import { checkJudgeChange } from './judge-change.ts';
import { deniable, openCase, type Case } from './open-case.ts';
import { joinJudged } from './order-findings.ts';
import { sourceRepositories, uniqueSources } from './source-subjects.ts';

/**
 * Decides whether a subject may enter an environment. Pure: the same input, in whatever order its evidence came, gives
 * the same decision. Everything is checked, also after a failure, and nothing later rescues it: the verdict is the worst
 * result. A signed override sets `allowed` and leaves the verdict; the mode changes neither. Throws `invalid-input`
 * when the policy has no such environment.
 */
export function evaluateGate(input: GateInput): Decision {
  const opened = openCase(input);
  const { policy } = input;
  const { rules, binding, parties, subject } = opened;
  const required = checkRequirements(opened);
  const retirement = retirementOf(opened);
  const github = readGithubApprovals(subject.evidence, {
    ...{ policy, binding, githubEnvironment: rules.githubEnvironment },
    commits: [input.subject.digest, ...uniqueSources(opened.provenance.accepted)],
    repositories: sourceRepositories(opened.provenance.accepted),
  });
  const people = checkApprovals(subject.evidence, {
    ...{ policy, binding, parties, github, rules: rules.approvals },
    remedy: approveCommand(opened.places),
  });
  const changed = checkJudgeChange(github, { rules: rules.findings, waivers: subject.waivers });
  const findings = joinJudged([...required.judged, changed.findings]);
  const checks = [
    ...groundChecks(opened, retirement),
    ...required.evidence,
    ...checkRelease(rules, input.members, input.policyDigest),
    ...required.findings,
    ...(changed.check === undefined ? [] : [changed.check]),
    ...waiverChecks(opened),
    ...customChecks(opened, { findings, approvals: people.approvals }),
    ...checkObservations(github),
    ...people.checks,
    ...(rules.codeOwners ? [checkCodeOwners(github)] : []),
    ...orderChecks(opened),
  ];
  const { check, override } = checkOverride(subject.evidence, {
    ...{ policy, binding, parties, checks, rule: rules.override },
    retiredAt: retirement.retiredAt,
  });
  const verdict = worstVerdict(checks.map(({ result }) => (result === 'warn' ? 'pass' : result)));
  return {
    subject: input.subject,
    environment: input.environment,
    verdict,
    ...(override === undefined ? {} : { override }),
    allowed: verdict === 'pass' || override !== undefined,
    mode: input.mode,
    policy: { uri: input.policyUri, sha256: input.policyDigest },
    timeVerified: input.now.toISOString(),
    ...(required.buildLevel === undefined ? {} : { buildLevel: required.buildLevel }),
    checks: check === undefined ? checks : [...checks, check],
    findings,
    approvals: people.approvals,
    evidence: joinEvidence(opened),
    coverage: required.coverage,
    ...(required.consumers.length === 0 ? {} : { consumers: required.consumers }),
    inputs: inputsOf(opened),
    rejected: sortByName([...opened.rejected, ...input.storeSkipped]),
  };
}

function customChecks(
  { input, rules, subject, sources }: Case,
  made: Pick<FactSources, 'findings' | 'approvals'>,
): DecisionCheck[] {
  if (rules.rules === undefined) return [];
  const facts = ruleFacts({
    ...{ environment: input.environment, subject: input.subject, own: subject.evidence, ...made },
    sources: [...sources].map(([digest, { evidence }]) => [digest, evidence]),
  });
  return checkCustomRules(rules.rules, facts, input.evaluateRule);
}

function retirementOf({ subject, sources, input }: Case): RetirementOutcome {
  const own = { what: 'subject', evidence: subject.evidence };
  const others = [...sources.values()].map(({ evidence }) => ({ what: 'source', evidence }));
  return checkRetirement([own, ...others], { policy: input.policy, environment: input.environment });
}

/** What everything else stands on: policy, deny-list, retirement, subject, bundles, provenance. */
function groundChecks(opened: Case, { check: retired }: RetirementOutcome): DecisionCheck[] {
  const { input, rules, provenance } = opened;
  const facts: BundleFacts = {
    evidence: opened.evidence,
    rejected: opened.rejected,
    storeSkipped: input.storeSkipped,
    recorded: input.recorded,
  };
  const recorded = checkRecorded(facts);
  return [
    checkPolicy(rules, input),
    checkDenyList(deniable(opened), denyEntries(input.policy, input.denyList)),
    ...(retired === undefined ? [] : [retired]),
    checkSubject(input.subject),
    checkBundles(facts),
    ...(recorded === undefined ? [] : [recorded]),
    checkProvenanceClaims(provenance),
  ];
}

/** After all findings were judged, since only then it is known which waivers were of use. */
function waiverChecks({ subject, sources }: Case): DecisionCheck[] {
  const own = subject.waivers.check();
  const others = [...sources].flatMap(([, { waivers }], index): DecisionCheck[] => {
    const check = waivers.check();
    const suffix = index === 0 ? '' : `#${String(index + 1)}`;
    return check === undefined ? [] : [{ ...check, id: `${check.id}:source${suffix}` }];
  });
  return own === undefined ? others : [own, ...others];
}

function orderChecks({ input, rules, subject, places }: Case): DecisionCheck[] {
  const { policy, policyDigest, now } = input;
  return rules.after.map((environment) =>
    checkOrder(subject.evidence, {
      ...{ environment, policyDigest, now, gates: policy.trust.gates },
      remedy: gateCommand({ ...places, environment }),
    }),
  );
}

/** A release stands on the evidence of its members too. */
function joinEvidence({ evidence, input }: Case): DecisionEvidence[] {
  const own = describeEvidence(evidence);
  if (input.members === undefined) return own;
  const all = [...own, ...input.members.flatMap(({ decision }) => decision.evidence)];
  const byKey = new Map(all.map((each) => [`${each.kind} ${each.bundleSha256} ${each.signer}`, each]));
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
}

function inputsOf({ input }: Case): DecisionInputs {
  const gathered = [...input.evidence, ...[...input.related.values()].flat()];
  const read = [...gathered, ...input.rejected].flatMap(({ bundleSha256 }) => bundleSha256 ?? []);
  const ofMembers = (input.members ?? []).flatMap(({ decision }) => decision.inputs.bundles);
  const members = input.members?.map(({ role, decision }) => ({ role, subject: decision.subject }));
  const { parties, recorded } = input;
  return {
    version: PRODUCT.version,
    bundles: [...new Set([...read, ...ofMembers])].sort(),
    unread: sortByName(input.storeSkipped),
    ...(parties === undefined ? {} : { parties }),
    ...(recorded === undefined ? {} : { recorded: [...recorded].sort() }),
    ...(members === undefined ? {} : { members }),
  };
}

function describeEvidence(evidence: readonly Evidence[]): DecisionEvidence[] {
  const keyOf = (each: DecisionEvidence): string => `${each.kind} ${each.bundleSha256} ${each.signer}`;
  return evidence
    .map(({ kind, statement, bundleSha256, signerName }) => ({
      kind,
      predicateType: statement.predicateType,
      bundleSha256,
      signer: signerName,
    }))
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function sortByName(
  bundles: readonly { readonly name: string; readonly reason: string }[],
): { readonly name: string; readonly reason: string }[] {
  return bundles
    .map(({ name, reason }) => ({ name, reason }))
    .sort((a, b) => (`${a.name}\n${a.reason}` < `${b.name}\n${b.reason}` ? -1 : 1));
}
