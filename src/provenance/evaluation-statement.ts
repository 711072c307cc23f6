import { canonicalDigest } from '../domain/canonical-json.ts';
import { PREDICATE } from '../domain/predicates.ts';
import type { ResourceDescriptor } from '../domain/resource-descriptor.ts';
import { TEE_ATTRIBUTE, type ScaiPredicate } from '../domain/scai.ts';
import { makeStatement, type Statement } from '../domain/statement.ts';
import type { Subject } from '../domain/subject.ts';
import type { TestResult, TestResultPredicate } from '../domain/test-result.ts';
import type { Evaluation, EvaluationMetric, TeeEvidence } from './training-record.ts';

/**
 * The test-result statement of one evaluation: each metric with a threshold is a test. What the suite, its harness and
 * its thresholds were is the first entry of the configuration, named by the SHA-256 of its canonical JSON.
 */
export function evaluationStatement(
  subject: Subject,
  evaluation: Evaluation,
): Statement<TestResultPredicate> {
  const judged = evaluation.metrics.filter(hasThreshold).map((metric) => ({ metric, result: judge(metric) }));
  const named = (wanted: TestResult): string[] =>
    judged.filter(({ result }) => result === wanted).map(({ metric }) => metric.name);
  const [passedTests, warnedTests, failedTests] = [named('PASSED'), named('WARNED'), named('FAILED')];
  const worst: TestResult = failedTests.length > 0 ? 'FAILED' : warnedTests.length > 0 ? 'WARNED' : 'PASSED';
  const { report, url } = evaluation;
  return makeStatement(subject, PREDICATE.testResult, {
    result: worst,
    configuration: [
      describeSuite(evaluation),
      ...evaluation.datasets,
      ...(report === undefined ? [] : [report]),
    ],
    ...(url === undefined ? {} : { url }),
    passedTests,
    warnedTests,
    failedTests,
  });
}

function hasThreshold({ atLeast, atMost }: EvaluationMetric): boolean {
  return atLeast !== undefined || atMost !== undefined;
}

function judge({ value, atLeast, atMost, onFailure }: EvaluationMetric): TestResult {
  // Written so that a value that is no number fails.
  const isMet = (atLeast === undefined || value >= atLeast) && (atMost === undefined || value <= atMost);
  if (isMet) return 'PASSED';
  return onFailure === 'warn' ? 'WARNED' : 'FAILED';
}

/** The thresholds are part of the digest, the values are not: the same suite has the same digest for every model. */
function describeSuite({ name, harness, metrics }: Evaluation): ResourceDescriptor {
  const criteria = metrics.map(({ value: _, ...criterion }) => criterion);
  const suite = { name, ...(harness === undefined ? {} : { harness }), criteria };
  const values = Object.fromEntries(metrics.map((metric) => [metric.name, metric.value]));
  return {
    name,
    digest: { sha256: canonicalDigest(suite) },
    annotations: { ...(harness === undefined ? {} : { harness }), criteria, values },
  };
}

/** The scai statement of a trusted execution environment. What the quote proves, its digest alone does not say. */
export function teeStatement(subject: Subject, tee: TeeEvidence): Statement<ScaiPredicate> {
  const { type, nonce, tcb, quote, verifierResult } = tee;
  const conditions = {
    type,
    ...(nonce === undefined ? {} : { nonce }),
    ...(tcb === undefined ? {} : { tcb }),
  };
  return makeStatement(subject, PREDICATE.scai, {
    attributes: [
      { attribute: TEE_ATTRIBUTE, conditions, evidence: quote },
      ...(verifierResult === undefined
        ? []
        : [{ attribute: 'TEE_QUOTE_VERIFIED', conditions, evidence: verifierResult }]),
    ],
  });
}
