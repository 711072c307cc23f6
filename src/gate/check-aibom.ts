import type { BomInterpreter } from '../domain/bom-view.ts';
import type { DecisionCheck, DecisionConsumer } from '../domain/decision.ts';
import type { DigestSet } from '../domain/digest.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { AibomRequirement } from '../domain/policy.ts';
import { PREDICATE } from '../domain/predicates.ts';
import type { Subject } from '../domain/subject.ts';
import { checkIdentityProfile } from './aibom-identity.ts';
import { bomRuleId, bomRulesOf, declareCommand, type BomRule } from './bom-rule.ts';
import { checkBaseModels } from './check-base-models.ts';
import { checkBomContent } from './check-bom-content.ts';
import { checkBomLicenses } from './check-bom-licenses.ts';
import { checkConsumers, listConsumers } from './check-consumers.ts';
import { makeCheck } from './check.ts';
import type { CountedBom } from './counted-bom.ts';
import { MODEL_DIGEST, type BomReader } from './described-model.ts';
import { ageProblem, describeAge, timeOf } from './evidence-time.ts';
import { candidatesFor, missingEvidence, type RequirementContext } from './missing-evidence.ts';
import { CYCLONEDX } from './read-cyclonedx.ts';
import { SPDX2 } from './read-spdx2.ts';
import { SPDX3 } from './read-spdx3.ts';

/** By predicate type; what type and document say of the standard must agree. */
const READERS: Readonly<Record<string, BomReader>> = {
  [PREDICATE.cyclonedx]: CYCLONEDX,
  [PREDICATE.spdx2]: SPDX2,
  [PREDICATE.spdx3]: SPDX3,
};

export interface AibomContext extends RequirementContext {
  readonly key: string;
  readonly subject: Subject;
  readonly environment: string;
  /** Undefined: the gate was given nothing that reads documents, and rules about their content are undecided. */
  readonly interpreter: BomInterpreter | undefined;
}

export interface AibomOutcome {
  readonly checks: readonly DecisionCheck[];
  /** Services that the AI-BOMs that count name. */
  readonly consumers: readonly DecisionConsumer[];
}

/**
 * Whether a BOM by a named signer is readable, fresh and about these bytes, and then what the rules about its content
 * say, one line each. Where there are such rules, a BOM that cannot be read leaves the question open: it may say what
 * the others do not.
 */
export function checkAibom(requirement: AibomRequirement, context: AibomContext): AibomOutcome {
  const candidates = candidatesFor(requirement, context.evidence);
  if (candidates.length === 0) return only(missingEvidence(requirement, context));
  const rules = bomRulesOf(requirement);
  const judged = candidates.map((evidence) => ({ evidence, outcome: judge(evidence, requirement, context) }));
  const counted = judged.filter(({ outcome }) => outcome.kind === 'ok').map(({ evidence }) => evidence);
  const reasonsOf = (...kinds: readonly Outcome['kind'][]): string[] =>
    judged.filter(({ outcome }) => kinds.includes(outcome.kind)).map(({ outcome }) => outcome.reason);
  const unreadable = reasonsOf('unreadable');
  if (counted.length === 0 || (rules.length > 0 && unreadable.length > 0)) {
    const [reason = 'does not count'] =
      unreadable.length > 0 && rules.length > 0 ? unreadable.sort() : reasonsOf('bad', 'unreadable').sort();
    const result = unreadable.length > 0 ? 'indeterminate' : 'block';
    const parts = { reason: `AI-BOM ${reason}`, remedy: context.remedy, evidence: candidates };
    return only(makeCheck(context.id, result, parts));
  }
  const [first] = reasonsOf('ok');
  const check = makeCheck(context.id, 'pass', { reason: first ?? '', evidence: counted.slice(0, 1) });
  const content = contentChecks(requirement, { rules, counted }, context);
  return { ...content, checks: [check, ...content.checks] };
}

function only(...checks: readonly DecisionCheck[]): AibomOutcome {
  return { checks, consumers: [] };
}

function contentChecks(
  requirement: AibomRequirement,
  { rules, counted }: { readonly rules: readonly BomRule[]; readonly counted: readonly Evidence[] },
  context: AibomContext,
): AibomOutcome {
  const { key, interpreter, environment, subject } = context;
  const remedy = declareCommand(context.remedy);
  if (interpreter === undefined) {
    const reason = 'the gate was given nothing that reads AI-BOMs';
    return only(...rules.map((rule) => makeCheck(bomRuleId(rule, key), 'indeterminate', { reason, remedy })));
  }
  const boms: CountedBom[] = [];
  for (const evidence of counted) {
    const bom = open(evidence, subject, interpreter);
    if (typeof bom !== 'string') {
      boms.push(bom);
      continue;
    }
    const parts = { reason: `AI-BOM ${bom}`, remedy, evidence: [evidence] };
    return only(...rules.map((rule) => makeCheck(bomRuleId(rule, key), 'indeterminate', parts)));
  }
  const { licenses, baseModels, consumers } = requirement;
  const contextOf = (rule: BomRule) => ({ id: bomRuleId(rule, key), remedy });
  const users = checkConsumers(boms, { key, environment, remedy, isRequired: consumers === true });
  const checks = [
    ...checkBomContent(requirement, boms, { key, interpreter, remedy }),
    ...(licenses === undefined ? [] : [checkBomLicenses(licenses, boms, contextOf('licenses'))]),
    ...(baseModels === undefined ? [] : [checkBaseModels(baseModels, boms, contextOf('base-models'))]),
    ...(users === undefined ? [] : [users]),
  ];
  return { checks, consumers: listConsumers(boms) };
}

/** Two programs read a document: the one that compares hashes, and the one that knows licences. They must mean the same model. */
function open(evidence: Evidence, subject: Subject, interpreter: BomInterpreter): CountedBom | string {
  const read = interpreter.read(evidence.statement.predicate);
  if (!read.ok) return read.error;
  const view = read.value;
  const mains = view.components.filter(({ ref }) => ref === view.main);
  const [main] = mains;
  if (main === undefined || mains.length > 1) return 'does not say what it is about';
  const wanted = subject.digest['sha256'];
  const states =
    main.properties.get(MODEL_DIGEST)?.[0] === `sha256:${wanted ?? ''}` ||
    main.hashes.some(({ algorithm, value }) => algorithm === 'SHA-256' && value === wanted);
  if (subject.kind === 'model' && !states) return 'can be read in two ways';
  return { evidence, view, main };
}

interface Outcome {
  readonly kind: 'ok' | 'bad' | 'unreadable';
  readonly reason: string;
}

function judge(evidence: Evidence, requirement: AibomRequirement, context: AibomContext): Outcome {
  const { predicateType, predicate } = evidence.statement;
  const { now, subject } = context;
  const reader = Object.hasOwn(READERS, predicateType) ? READERS[predicateType] : undefined;
  if (reader === undefined) return { kind: 'unreadable', reason: `is of the unknown type ${predicateType}` };
  const head = reader.head(predicate);
  if (!head.ok) {
    return { kind: 'unreadable', reason: `is not ${reader.standard} BOM at ${head.error || 'its top'}` };
  }
  const time = timeOf(evidence, head.value.time, now);
  const stale = ageProblem(time, requirement.maxAgeMs, now);
  if (stale !== undefined) return { kind: 'bad', reason: stale };
  const { profile } = requirement;
  // What a document of other bytes says about licences is about another model. An image has other bytes than its model.
  const asksBytes = profile !== undefined || (bomRulesOf(requirement).length > 0 && subject.kind === 'model');
  const problem = asksBytes ? identityProblem(reader, predicate, subject.digest) : undefined;
  if (problem !== undefined) return { kind: 'bad', reason: `does not meet profile identity: ${problem}` };
  const age = describeAge(time, now);
  const named = asksBytes ? ' with profile identity' : '';
  return {
    kind: 'ok',
    reason: `${head.value.format}${named}, signed by ${evidence.signerName}${age === '' ? '' : `, ${age}`}`,
  };
}

function identityProblem(reader: BomReader, predicate: unknown, subject: DigestSet): string | undefined {
  const model = reader.model(predicate);
  return model.ok ? checkIdentityProfile(model.value, subject) : model.error;
}
