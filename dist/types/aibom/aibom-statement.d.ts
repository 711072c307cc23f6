import { type Statement } from '../domain/statement.ts';
import type { Subject } from '../domain/subject.ts';
/**
 * in-toto statement that a BOM describes a subject: the predicate is the BOM, its type says which standard it follows
 * (in-toto attestation, predicates CycloneDX and SPDX).
 */
export declare function aibomStatement(subject: Subject, bom: object): Statement;
