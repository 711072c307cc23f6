import { PACKAGING_BUILD_TYPE, packagingExternalSchema, type Recipe } from '../domain/build-types.ts';
import { canonicalDigest } from '../domain/canonical-json.ts';
import { isUsableDigestSet, type DigestSet } from '../domain/digest.ts';
import { AppError } from '../domain/errors.ts';
import { PREDICATE } from '../domain/predicates.ts';
import { parseProvenance } from '../domain/provenance-predicate.ts';
import type { ResourceDescriptor } from '../domain/resource-descriptor.ts';
import { makeStatement, type Statement } from '../domain/statement.ts';
import type { TestResultPredicate } from '../domain/test-result.ts';

/** Name of the test result, for policies. */
export const REBUILD_NAME = 'reproducible-build';
const MAX_NAMED = 1_000;

/** What a packaging provenance says has to be done, and what must come out. */
export interface RebuildPlan {
  readonly recipe: Recipe;
  readonly subject: { readonly name: string; readonly digest: DigestSet };
  /** What the source must be; undefined when the provenance names none. */
  readonly source: DigestSet | undefined;
  /** Files and folders besides the source, by path in the folder of the recipe. */
  readonly inputs: readonly { readonly name: string; readonly path: string; readonly digest: DigestSet }[];
  /** SHA-256 of each file of the subject by path; empty when the provenance does not list them. */
  readonly files: ReadonlyMap<string, string>;
}

/** Reads the plan. Errors: `unsupported` (no packaging provenance of ours), `malformed`. */
export function readRebuildPlan(statement: Statement): RebuildPlan {
  if (statement.predicateType !== PREDICATE.provenance) {
    throw new AppError('unsupported', `predicate ${statement.predicateType} is no SLSA provenance v1`);
  }
  const view = parseProvenance(statement.predicate);
  if (view.buildType !== PACKAGING_BUILD_TYPE) {
    throw new AppError('unsupported', `build type ${view.buildType} has no recipe that could be run again`, {
      hint: 'sallyport provenance --recipe records one',
    });
  }
  const { recipe } = packagingExternalSchema.parse(view.externalParameters);
  const named = (name: string) => view.dependencies.find((dependency) => dependency.name === name)?.digest;
  const [subject] = statement.subject;
  return {
    recipe,
    subject: { name: subject.name ?? 'artifact', digest: subject.digest },
    source: named('checkout') ?? named('source') ?? view.source?.digest,
    inputs: view.dependencies.flatMap(readInput),
    files: new Map(view.byproducts.flatMap(readFile)),
  };
}

function readInput({ name, digest, annotations }: ResourceDescriptor) {
  const place = annotations?.['path'];
  if (annotations?.['role'] !== 'input' || typeof place !== 'string') return [];
  if (digest === undefined || !isUsableDigestSet(digest)) {
    throw new AppError('malformed', `input ${name ?? place} has no usable digest`);
  }
  return [{ name: name ?? place, path: place, digest }];
}

function readFile({ name, digest, annotations }: ResourceDescriptor): [string, string][] {
  const sha256 = digest?.['sha256'];
  if (annotations?.['role'] !== 'file' || name === undefined || sha256 === undefined) return [];
  return [[name, sha256]];
}

export interface FileDifference {
  readonly path: string;
  readonly kind: 'changed' | 'missing' | 'extra';
}

/** How the files of a rebuild differ from those that the provenance lists, by path. */
export function compareFiles(
  wanted: ReadonlyMap<string, string>,
  actual: ReadonlyMap<string, string>,
): readonly FileDifference[] {
  const differences: FileDifference[] = [];
  for (const [path, sha256] of wanted) {
    const found = actual.get(path);
    if (found === undefined) differences.push({ path, kind: 'missing' });
    else if (found !== sha256) differences.push({ path, kind: 'changed' });
  }
  for (const path of actual.keys()) if (!wanted.has(path)) differences.push({ path, kind: 'extra' });
  return differences.sort((a, b) => (a.path < b.path ? -1 : 1));
}

export interface RebuildResult {
  readonly plan: RebuildPlan;
  /** SHA-256 of the provenance statement. */
  readonly provenanceSha256: string;
  readonly isSame: boolean;
  readonly differences: readonly FileDifference[];
  /** What it was rebuilt on. */
  readonly platform: string;
}

/** The test-result statement of a rebuild: the digest is one test, each file that differs a failed one. */
export function rebuildStatement(result: RebuildResult): Statement<TestResultPredicate> {
  const { plan, provenanceSha256, isSame, differences, platform } = result;
  const { recipe, source, inputs, subject } = plan;
  const suite = { name: REBUILD_NAME, recipe, source: source ?? null, inputs };
  return makeStatement({ kind: 'model', ...subject }, PREDICATE.testResult, {
    result: isSame ? 'PASSED' : 'FAILED',
    configuration: [
      { name: REBUILD_NAME, digest: { sha256: canonicalDigest(suite) }, annotations: { recipe, platform } },
      { name: 'provenance', digest: { sha256: provenanceSha256 } },
    ],
    passedTests: isSame ? ['digest'] : [],
    warnedTests: [],
    failedTests: isSame
      ? []
      : ['digest', ...differences.slice(0, MAX_NAMED).map(({ path, kind }) => `${kind}: ${path}`)],
  });
}
