import type {
  DecisionCheck,
  DecisionConsumer,
  DecisionCoverage,
  DecisionFinding,
} from '../domain/decision.ts';
import { formatDigest, type DigestSet } from '../domain/digest.ts';
import {
  isScanRequirement,
  type PostureRequirement,
  type Requirement,
  type ScanRequirement,
} from '../domain/policy.ts';
import type { AcceptedProvenance } from './accept-provenance.ts';
import { checkAibom, type AibomContext } from './check-aibom.ts';
import { makeCheck } from './check.ts';
import { checkFindings, type FindingsOutcome } from './check-findings.ts';
import { checkPosture } from './check-posture.ts';
import { checkProvenance } from './check-provenance.ts';
import { checkScan } from './check-scan.ts';
import { checkScai } from './check-scai.ts';
import { checkSignature } from './check-signature.ts';
import { checkTestResult } from './check-test-result.ts';
import { commandFor, nameSubject, waiveCommand } from './commands.ts';
import { shortDigest, type JudgedSubject } from './judged-subject.ts';
import type { RequirementContext } from './missing-evidence.ts';
import type { Case } from './open-case.ts';
import type { Scan } from './read-scan.ts';
import {
  evidenceCheckId,
  findingsCheckId,
  nameRequirements,
  type NamedRequirement,
} from './requirement-ids.ts';
import { uniqueSources } from './source-subjects.ts';

export interface RequirementsOutcome {
  readonly evidence: readonly DecisionCheck[];
  readonly findings: readonly DecisionCheck[];
  /** One list of each thing that was scanned, sorted by `compareFindings`. */
  readonly judged: readonly (readonly DecisionFinding[])[];
  /** Of every scan that was judged, sorted by bundle. */
  readonly coverage: readonly DecisionCoverage[];
  /** Services that the AI-BOMs that count name; the same one of several requirements once. */
  readonly consumers: readonly DecisionConsumer[];
  /** The best level of the provenance that was required. */
  readonly buildLevel: 1 | 2 | 3 | undefined;
}

/** Every required kind, and the findings of every required scan. */
export function checkRequirements(context: Case): RequirementsOutcome {
  const named = nameRequirements(context.rules.require);
  const evidence = new Map<string, readonly DecisionCheck[]>();
  const met: AcceptedProvenance[] = [];
  let buildLevel = 0;
  for (const { requirement, key } of named) {
    if (requirement.kind !== 'provenance') continue;
    const outcome = checkProvenance(
      requirement,
      context.provenance,
      contextOf({ requirement, key }, context),
    );
    evidence.set(key, [outcome.check]);
    met.push(...outcome.met);
    buildLevel = Math.max(buildLevel, outcome.level);
  }
  // Where provenance is required, only what met the requirement may say which source counts.
  const isRequired = named.some(({ requirement }) => requirement.kind === 'provenance');
  const trusted = isRequired ? met : context.provenance.accepted;
  const findings: DecisionCheck[] = [];
  const judged: (readonly DecisionFinding[])[] = [];
  const coverage = new Map<string, DecisionCoverage>();
  const consumers = new Map<string, DecisionConsumer>();
  for (const each of named) {
    const { requirement } = each;
    if (requirement.kind === 'provenance') continue;
    if (!isScanRequirement(requirement)) {
      if (requirement.kind === 'aibom') {
        const { checks, consumers: named } = checkAibom(requirement, aibomContext(each, context));
        evidence.set(each.key, checks);
        for (const one of named) consumers.set(JSON.stringify(one), one);
      } else if (requirement.kind === 'posture') {
        evidence.set(each.key, [checkPostureOf(requirement, each, { trusted, context })]);
      } else evidence.set(each.key, [checkPlain(requirement, each, context)]);
      continue;
    }
    const outcomes = checkScans({ requirement, key: each.key }, trusted, context);
    evidence.set(each.key, [worstOf(outcomes.map(({ check }) => check))]);
    const results = outcomes.flatMap(({ findings: result }) => (result === undefined ? [] : [result]));
    if (results.length > 0) findings.push(worstOf(results.map(({ check }) => check)));
    judged.push(...results.map((result) => result.findings));
    for (const { scans } of outcomes)
      for (const scan of scans) coverage.set(scan.evidence.bundleSha256, coverageOf(scan));
  }
  return {
    evidence: named.flatMap(({ key }) => evidence.get(key) ?? []),
    findings,
    judged,
    coverage: [...coverage.values()].sort((a, b) => (a.bundleSha256 < b.bundleSha256 ? -1 : 1)),
    consumers: [...consumers].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one),
    buildLevel: buildLevel === 0 ? undefined : (buildLevel as 1 | 2 | 3),
  };
}

function contextOf({ requirement, key }: NamedRequirement, context: Case): RequirementContext {
  return {
    id: evidenceCheckId(key),
    evidence: context.subject.evidence,
    now: context.input.now,
    remedy: commandFor(requirement, context.places),
  };
}

function checkPlain(
  requirement: Exclude<Requirement, { kind: 'provenance' | 'aibom' | 'posture' } | ScanRequirement>,
  named: NamedRequirement,
  context: Case,
): DecisionCheck {
  const parts = contextOf(named, context);
  if (requirement.kind === 'test-result') return checkTestResult(requirement, parts);
  if (requirement.kind === 'scai') return checkScai(requirement, parts);
  return checkSignature(requirement, parts);
}

/** Of the sources together: a repository is one of them, and which one its numeric id says. */
function checkPostureOf(
  requirement: PostureRequirement,
  named: NamedRequirement,
  { trusted, context }: { readonly trusted: readonly AcceptedProvenance[]; readonly context: Case },
): DecisionCheck {
  const parts = contextOf(named, context);
  if (requirement.of === 'subject') return checkPosture(requirement, parts);
  const problem = sourceProblem(trusted);
  if (problem !== undefined) {
    const remedy = commandFor({ kind: 'provenance' }, context.places);
    return makeCheck(parts.id, 'block', { reason: problem, remedy });
  }
  const sources = uniqueSources(trusted);
  const evidence = sources.flatMap((source) => context.sources.get(formatDigest(source))?.evidence ?? []);
  return checkPosture(requirement, { ...parts, evidence });
}

function aibomContext(named: NamedRequirement, context: Case): AibomContext {
  const { subject, environment, bomInterpreter: interpreter } = context.input;
  return { ...contextOf(named, context), key: named.key, subject, environment, interpreter };
}

interface ScanJudgement {
  readonly check: DecisionCheck;
  readonly scans: readonly Scan[];
  readonly findings: FindingsOutcome | undefined;
}

/** One judgement for each thing the scan must be of: the subject, or every source that provenance names. */
function checkScans(
  { requirement, key }: { readonly requirement: ScanRequirement; readonly key: string },
  provenance: readonly AcceptedProvenance[],
  context: Case,
): ScanJudgement[] {
  const parts = contextOf({ requirement, key }, context);
  if (requirement.of === 'subject') {
    return [judgeScans({ requirement, key }, context.subject, { parts, context })];
  }
  const problem = sourceProblem(provenance);
  if (problem !== undefined) {
    const remedy = commandFor({ kind: 'provenance' }, context.places);
    const check = makeCheck(parts.id, 'block', { reason: problem, remedy });
    return [{ check, scans: [], findings: undefined }];
  }
  const sources = uniqueSources(provenance);
  return sources.map((source) => {
    const judged = context.sources.get(formatDigest(source));
    if (judged === undefined) {
      const reason = `no evidence was gathered for source ${shortDigest(source)}`;
      return {
        check: makeCheck(parts.id, 'indeterminate', { reason, remedy: parts.remedy }),
        scans: [],
        findings: undefined,
      };
    }
    const judgement = judgeScans({ requirement, key }, judged, { parts, context });
    return { ...judgement, check: ofSource(judgement.check, source) };
  });
}

function sourceProblem(provenance: readonly AcceptedProvenance[]): string | undefined {
  if (provenance.length === 0) return 'the source is not known: no accepted provenance names it';
  const isNamed = provenance.every(({ sources }) => sources !== undefined);
  return isNamed ? undefined : 'the source is not known: provenance does not name all of it by digest';
}

function judgeScans(
  { requirement, key }: { readonly requirement: ScanRequirement; readonly key: string },
  judged: JudgedSubject,
  { parts, context }: { readonly parts: RequirementContext; readonly context: Case },
): ScanJudgement {
  const { check, scans } = checkScan(requirement, { ...parts, evidence: judged.evidence });
  const places = { ...context.places, subject: nameSubject(judged.digest) };
  const findings = checkFindings(scans, {
    id: findingsCheckId(key),
    source: requirement.kind,
    rules: context.rules.findings,
    adjust: context.adjust,
    waivers: judged.waivers,
    remedy: `remove the cause and scan again, or: ${waiveCommand(places)}`,
  });
  return { check, scans, findings };
}

function ofSource(check: DecisionCheck, source: DigestSet): DecisionCheck {
  return { ...check, reason: `source ${shortDigest(source)}: ${check.reason}` };
}

function coverageOf({ evidence, view }: Scan): DecisionCoverage {
  const { seen, scanned, skippedTotal, complete } = view.coverage;
  return {
    kind: evidence.kind,
    bundleSha256: evidence.bundleSha256,
    of: nameSubject(evidence.statement.subject[0].digest),
    ...{ seen, scanned, skipped: skippedTotal, complete },
  };
}

const BADNESS = ['pass', 'warn', 'indeterminate', 'block'] as const;

/** The worst of several judgements of one thing, with the digests of all. */
function worstOf(checks: readonly DecisionCheck[]): DecisionCheck {
  const [worst] = [...checks].sort((a, b) => BADNESS.indexOf(b.result) - BADNESS.indexOf(a.result));
  if (worst === undefined) throw new TypeError('nothing was judged');
  return { ...worst, digests: [...new Set(checks.flatMap(({ digests }) => digests))].sort() };
}
