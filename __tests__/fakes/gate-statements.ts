import { fingerprintOf, type Finding } from '../../src/domain/finding.ts';
import { modelDigestOf } from '../../src/domain/manifest.ts';
import {
  makePosture,
  POSTURE_CHECKS,
  type PosturePredicate,
  type PostureReport,
} from '../../src/domain/posture.ts';
import { PREDICATE, type ScanKind } from '../../src/domain/predicates.ts';
import { LOCAL_BUILD_TYPE, LOCAL_BUILDER_ID } from '../../src/domain/provenance-predicate.ts';
import { makeScanStatement, type ScanPredicate, type ScanResult } from '../../src/domain/scan.ts';
import type { Severity } from '../../src/domain/severity.ts';
import { makeStatement, type Statement } from '../../src/domain/statement.ts';
import type { Subject } from '../../src/domain/subject.ts';
import { at, HOUR, MINUTE } from './gate-world.ts';

/** Two files; the model digest is their OMS root. */
export const FILES = { 'config.json': 'c'.repeat(64), 'weights.bin': 'd'.repeat(64) } as const;
export const SUBJECT: Subject = {
  kind: 'model',
  name: 'demo',
  digest: { sha256: modelDigestOf(Object.values(FILES)) },
};
export const SOURCE: Subject = { kind: 'source', name: 'source', digest: { sha256: 'e'.repeat(64) } };
export const OTHER: Subject = { kind: 'model', name: 'other', digest: { sha256: 'f'.repeat(64) } };

export function modelSignature(subject = SUBJECT): Statement {
  return makeStatement(subject, PREDICATE.modelSignature, { serialization: { method: 'files' } });
}

/** A BOM that meets profile `identity`. */
export function aibom(subject = SUBJECT, component: object = {}, timestamp = at(-HOUR)): Statement {
  const hashesOf = (content: string) => [{ alg: 'SHA-256', content }];
  return makeStatement(subject, PREDICATE.cyclonedx, {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    metadata: {
      timestamp: timestamp.toISOString(),
      component: {
        type: 'machine-learning-model',
        name: 'demo',
        properties: [{ name: 'sallyport:model:digest', value: `sha256:${String(subject.digest['sha256'])}` }],
        components: Object.entries(FILES).map(([name, sha256]) => ({
          type: 'file',
          name,
          hashes: hashesOf(sha256),
        })),
        ...component,
      },
    },
  });
}

export interface ProvenanceParts {
  readonly startedOn?: Date;
  readonly source?: Subject['digest'] | null;
}

/** Self-declared provenance; its source is `SOURCE` unless told otherwise. */
export function provenance(subject = SUBJECT, parts: ProvenanceParts = {}): Statement {
  const { startedOn = at(-2 * HOUR), source = SOURCE.digest } = parts;
  return makeStatement(subject, PREDICATE.provenance, {
    buildDefinition: {
      buildType: LOCAL_BUILD_TYPE,
      externalParameters: { declaredBy: 'self' },
      resolvedDependencies: [
        {
          name: 'source',
          uri: 'git+https://example.com/acme/models@refs/heads/main',
          ...(source === null ? {} : { digest: source }),
        },
      ],
    },
    runDetails: {
      builder: { id: LOCAL_BUILDER_ID },
      metadata: {
        startedOn: startedOn.toISOString(),
        finishedOn: new Date(startedOn.getTime() + MINUTE).toISOString(),
      },
    },
  });
}

export function finding(severity: Severity, parts: Partial<Finding> = {}): Finding {
  const ruleId = parts.ruleId ?? 'openai-api-key';
  const path = parts.location?.path ?? 'src/train.py';
  return {
    ruleId,
    severity,
    confidence: 'high',
    message: 'a key of OpenAI',
    location: { path, startLine: 3 },
    fingerprint: fingerprintOf(ruleId, path, severity),
    ...parts,
  };
}

export interface ScanParts {
  readonly kind?: ScanKind;
  readonly subject?: Subject;
  readonly findings?: readonly Finding[];
  readonly startedAt?: Date;
  readonly coverage?: Partial<ScanResult['coverage']>;
}

export function scan(parts: ScanParts = {}): Statement<ScanPredicate> {
  const { kind = 'secrets', subject = SUBJECT, findings = [], startedAt = at(-HOUR) } = parts;
  return makeScanStatement(subject, {
    scanner: { kind, name: `sallyport-${kind}`, version: '0.1.0', rulesSha256: '9'.repeat(64) },
    rules: [],
    options: {},
    coverage: { seen: 2, scanned: 2, skipped: [], bytes: 100, complete: true, ...parts.coverage },
    findings,
    startedAt,
    finishedAt: new Date(startedAt.getTime() + 1000),
  });
}

export interface PostureParts {
  readonly subject?: Subject;
  readonly observedAt?: Date;
  /** Checks that are not ok. */
  readonly not?: Readonly<Partial<Record<string, 'failed' | 'undecided'>>>;
  readonly changes?: Partial<PostureReport>;
}

/** The posture of repository 4711 where everything is as it should be, but for `not`. */
export function posture(parts: PostureParts = {}): Statement<PosturePredicate> {
  const { subject = SOURCE, observedAt = at(-HOUR), not = {} } = parts;
  return makePosture(subject, {
    server: 'https://api.github.com',
    repository: { name: 'acme/models', id: 4711 },
    ...{ branch: 'main', defaultBranch: 'main', observedAt: observedAt.toISOString() },
    checks: POSTURE_CHECKS.map((id) => ({ id, status: not[id] ?? 'ok', detail: 'as seen' })),
    ...parts.changes,
  });
}
