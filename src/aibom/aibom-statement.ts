import { PREDICATE } from '../domain/predicates.ts';
import { makeStatement, type Statement } from '../domain/statement.ts';
import type { Subject } from '../domain/subject.ts';

/**
 * in-toto statement that a BOM describes a subject: the predicate is the BOM, its type says which standard it follows
 * (in-toto attestation, predicates CycloneDX and SPDX).
 */
export function aibomStatement(subject: Subject, bom: object): Statement {
  return makeStatement(subject, predicateTypeOf(bom), bom);
}

function predicateTypeOf(bom: object): string {
  if ('spdxVersion' in bom) return PREDICATE.spdx2;
  return '@context' in bom ? PREDICATE.spdx3 : PREDICATE.cyclonedx;
}
