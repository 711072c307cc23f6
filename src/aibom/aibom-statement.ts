import { PREDICATE } from '../domain/predicates.ts';
import { makeStatement, type Statement } from '../domain/statement.ts';
import type { Subject } from '../domain/subject.ts';

/** in-toto statement that a BOM describes a subject (in-toto attestation, predicate CycloneDX: the predicate is the BOM). */
export function aibomStatement(subject: Subject, bom: object): Statement {
  return makeStatement(subject, PREDICATE.cyclonedx, bom);
}
