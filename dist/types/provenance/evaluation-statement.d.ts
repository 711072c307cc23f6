import { type ScaiPredicate } from '../domain/scai.ts';
import { type Statement } from '../domain/statement.ts';
import type { Subject } from '../domain/subject.ts';
import type { TestResultPredicate } from '../domain/test-result.ts';
import type { Evaluation, TeeEvidence } from './training-record.ts';
/**
 * The test-result statement of one evaluation: each metric with a threshold is a test. What the suite, its harness and
 * its thresholds were is the first entry of the configuration, named by the SHA-256 of its canonical JSON.
 */
export declare function evaluationStatement(subject: Subject, evaluation: Evaluation): Statement<TestResultPredicate>;
/** The scai statement of a trusted execution environment. What the quote proves, its digest alone does not say. */
export declare function teeStatement(subject: Subject, tee: TeeEvidence): Statement<ScaiPredicate>;
