import { type Statement } from '../domain/statement.ts';
import type { Subject } from '../domain/subject.ts';
/** in-toto statement that a BOM describes a subject (in-toto attestation, predicate CycloneDX: the predicate is the BOM). */
export declare function aibomStatement(subject: Subject, bom: object): Statement;
