import type { Evidence } from '../../src/domain/evidence.ts';
import { PREDICATE } from '../../src/domain/predicates.ts';
import { GITHUB_BUILD_TYPE } from '../../src/domain/provenance-predicate.ts';
import { makeStatement } from '../../src/domain/statement.ts';
import { SUBJECT } from './gate-statements.ts';
import { at, HOUR } from './gate-world.ts';

const REPOSITORY = 'https://github.com/acme/models';
export const COMMIT = 'babca52ab0c93ae16539e5923cb0d7403b9a093b';
export const TRAIN_WORKFLOW = `${REPOSITORY}/.github/workflows/train.yml@refs/heads/main`;
export const REUSABLE_WORKFLOW = 'https://github.com/acme/shared/.github/workflows/build.yml@refs/tags/v1';

/** Fulcio's extensions of a run on GitHub; a test may change any. */
export const EXTENSIONS = {
  buildSignerUri: TRAIN_WORKFLOW,
  buildSignerDigest: COMMIT,
  runnerEnvironment: 'github-hosted',
  sourceRepositoryUri: REPOSITORY,
  sourceRepositoryDigest: COMMIT,
  sourceRepositoryRef: 'refs/heads/main',
  sourceRepositoryIdentifier: '123',
  sourceRepositoryOwnerIdentifier: '45',
  buildConfigUri: TRAIN_WORKFLOW,
  buildTrigger: 'push',
  runInvocationUri: `${REPOSITORY}/actions/runs/678/attempts/2`,
} as const;

/** The predicate of the same run, as GitHub's own attest action writes it; a test may change any part. */
export function githubPredicate() {
  return {
    buildDefinition: {
      buildType: GITHUB_BUILD_TYPE,
      externalParameters: {
        workflow: { ref: 'refs/heads/main', repository: REPOSITORY, path: '.github/workflows/train.yml' },
      },
      internalParameters: {
        github: {
          event_name: 'push',
          repository_id: '123',
          repository_owner_id: '45',
          runner_environment: 'github-hosted',
        },
      },
      resolvedDependencies: [
        { uri: `git+${REPOSITORY}@refs/heads/main`, digest: { gitCommit: COMMIT } as Record<string, string> },
      ],
    },
    runDetails: {
      builder: { id: TRAIN_WORKFLOW },
      metadata: { invocationId: `${REPOSITORY}/actions/runs/678/attempts/2` },
    },
  };
}

/** Provenance as verified with a certificate of this run. */
export function githubEvidence(
  predicate: unknown = githubPredicate(),
  extensions: Readonly<Record<string, string>> = EXTENSIONS,
  identity: string = extensions['buildSignerUri'] ?? TRAIN_WORKFLOW,
): Evidence {
  return {
    kind: 'provenance',
    statement: makeStatement(SUBJECT, PREDICATE.provenance, predicate),
    signerName: 'train',
    signer: {
      kind: 'certificate',
      identity,
      issuer: 'https://token.actions.githubusercontent.com',
      extensions,
    },
    times: [{ source: 'timestamp-authority', at: at(-HOUR) }],
    bundleSha256: '5'.repeat(64),
  };
}

/** A policy that trusts that workflow; `require` goes into environment `staging`. */
export function githubPolicy(require: string, signer = ''): string {
  return `version: 1
trust:
  roots: { public: { sigstore: public-good } }
  signers:
    train:
      root: public
      identity: ${TRAIN_WORKFLOW}
      issuer: https://token.actions.githubusercontent.com
${signer}
environments:
  staging:
    require:
      - ${require}
`;
}
