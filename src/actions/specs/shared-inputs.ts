import { BOM_FORMATS, DEFAULT_BOM_FORMAT } from '../../domain/bom-format.ts';
import { MODES } from '../../domain/verdict.ts';
import { SEVERITIES } from '../../domain/severity.ts';
import type { InputSpecs } from '../../platform/inputs.ts';

/** Who signs; the same inputs wherever something is signed. */
export const SIGNER_INPUTS = {
  key: {
    type: 'text',
    description:
      'Private key that signs: a PEM file, or env://NAME for PEM text in an environment variable. The pass phrase comes from SALLYPORT_KEY_PASSPHRASE.',
  },
  keyless: {
    type: 'boolean',
    description: 'Sign through Sigstore with the identity of this run (needs permissions: id-token: write).',
  },
  kms: {
    type: 'text',
    description:
      'Key in a service that signs: awskms://, gcpkms://, azurekms:// or hashivault:// as cosign writes them (docs/signing.md).',
  },
  pkcs11: {
    type: 'text',
    description:
      'Key in a hardware module that signs: URI of RFC 7512 with module-path. The PIN comes from its pin-source or SALLYPORT_PKCS11_PIN.',
  },
  'certificate-chain': {
    type: 'text',
    description:
      'PEM file with the certificate of key, kms or pkcs11 first and its chain after it: the signature carries them.',
  },
  'timestamp-url': {
    type: 'lines',
    description:
      'RFC 3161 timestamp authorities that stamp the signature of key, kms or pkcs11, one address a line.',
  },
  'signing-config': {
    type: 'text',
    description:
      'SigningConfig v0.2 JSON file. For keyless: which Fulcio, Rekor and timestamp authority; when empty the public-good Sigstore. For a key: the logs and timestamp authorities that witness its signature.',
  },
  'allow-public-log': {
    type: 'boolean',
    description:
      'Sign keyless at the public-good Sigstore from a repository that is not public, too: its name and workflow become public there for ever. For a key: write to the public log that signing-config names.',
  },
} as const satisfies InputSpecs;

/** How a store is written (docs/evidence.md). */
export const STORE_FORMS =
  'a folder, oci://HOST/REPOSITORY (login of docker), or github:OWNER/NAME (token in the environment variable GITHUB_TOKEN)';

/** Images and files in the place of a model. */
export const TARGET_INPUTS = {
  image: {
    type: 'lines',
    description:
      'Images in registries in the place of a model, one a line: oci://HOST/REPOSITORY@sha256:<hex>, or with a tag, which is looked up once.',
  },
  file: {
    type: 'text',
    description:
      'File in the place of a model: the signature is over its bytes, as cosign sign-blob makes it.',
  },
  'subject-kind': {
    type: 'choice',
    choices: ['image', 'model'],
    description:
      'image: what image names: container images, or models whose layers are their files (ModelPack, ORAS); nothing is pulled. When empty: image.',
  },
  recursive: { type: 'boolean', description: 'image: also every platform below an index.' },
  annotation: { type: 'lines', description: 'image: NAME=VALUE that the signature carries, one a line.' },
} as const satisfies InputSpecs;

/** Where what is done is recorded. */
export const AUDIT_INPUTS = {
  audit: {
    type: 'text',
    description:
      'Audit log that what is done here is appended to: a folder, git:BRANCH or oci://HOST/REPOSITORY:TAG; needs audit-key.',
  },
  'audit-key': {
    type: 'text',
    description:
      'Private key that signs the checkpoint of the log: PEM file, env://NAME, or URI of a key service or hardware module.',
  },
  'audit-checkpoint': {
    type: 'text',
    description: 'File with a checkpoint kept elsewhere that the audit log must extend.',
  },
  'audit-consumers': {
    type: 'lines',
    description: 'Services and agents that use the subject, for the audit log, one a line.',
  },
} as const satisfies InputSpecs;

/** What the log knows must still be there. */
export const RECORDED_INPUT = {
  recorded: {
    type: 'boolean',
    description:
      'Every bundle that the audit log names for the subject must be in the stores: what was taken out is undecided. Needs audit.',
  },
} as const satisfies InputSpecs;

/** Evidence store of a maker: optional, and then a signer is needed; and where that is recorded. */
export const EVIDENCE_INPUT = {
  evidence: {
    type: 'lines',
    description: `Evidence stores, one a line: ${STORE_FORMS}. The statement is signed and put there; needs a signer: key, keyless, kms or pkcs11.`,
  },
  ...AUDIT_INPUTS,
} as const satisfies InputSpecs;

/** How a model is read; the same for every link, or they would speak of different digests. */
export const MODEL_INPUTS = {
  'allow-symlinks': {
    type: 'boolean',
    description:
      'Follow symbolic links that stay inside the model folder, and those of a Hugging Face snapshot into its blobs.',
  },
  ignore: {
    type: 'lines',
    description: 'Paths inside the model to leave out of its digest, one a line.',
  },
} as const satisfies InputSpecs;

/** What is written about a model, and what people add to it. */
export const BOM_INPUTS = {
  format: {
    type: 'lines',
    description: `Standard and version of the AI-BOM, several one a line: ${BOM_FORMATS.join(', ')}. When empty: ${DEFAULT_BOM_FORMAT}. The first is written to its file, each other one beside it with its format before .json.`,
  },
  declarations: {
    type: 'text',
    description: 'File with what people state about the model (aibom.yml, see docs/aibom.md).',
  },
} as const satisfies InputSpecs;

export const BUILDER_INPUT = {
  builder: {
    type: 'choice',
    choices: ['github', 'local'],
    description:
      'Who vouches for the provenance: GitHub by the OIDC token of the job (needs permissions: id-token: write), or only the signer. When empty: github.',
  },
} as const satisfies InputSpecs;

export const POLICY_INPUTS = {
  policy: {
    type: 'text',
    required: true,
    description:
      'Policy file, from a place that the change under judgement cannot edit: base:PATH (the commit that the change goes to) or github:OWNER/NAME/PATH@COMMIT, read with github-token; or a PATH in the checkout of what nobody can change.',
  },
  environment: { type: 'text', required: true, description: 'Environment of the policy to decide for.' },
} as const satisfies InputSpecs;

export const MODE_INPUT = {
  mode: {
    type: 'choice',
    choices: MODES,
    default: 'enforce',
    description:
      'What a verdict other than pass does: enforce fails the step, warn and dry-run only say so. The verdict itself is the same.',
  },
} as const satisfies InputSpecs;

export const COMMENT_INPUTS = {
  comment: {
    type: 'boolean',
    description:
      'Keep one comment with the summary on the pull request of this run (needs github-token and permissions: pull-requests: write).',
  },
  check: {
    type: 'boolean',
    description:
      'Make a check run "sallyport: ENVIRONMENT" with the verdict, to require in a ruleset (needs github-token and permissions: checks: write).',
  },
  'github-token': {
    type: 'text',
    secret: true,
    description:
      'Token for the comment and for asking GitHub who reviewed and approved, where the policy lets that count; for example the token of the job.',
  },
  'pull-request': {
    type: 'text',
    description:
      'Number of the pull request whose reviews count, where the policy lets reviews count. When empty: that of the run.',
  },
} as const satisfies InputSpecs;

export const UPLOAD_INPUT = {
  'upload-sarif': {
    type: 'boolean',
    description:
      'Upload the findings to code scanning (needs github-token and permissions: security-events: write).',
  },
  'github-token': {
    type: 'text',
    secret: true,
    description: 'Token for upload-sarif, for example the token of the job.',
  },
} as const satisfies InputSpecs;

export const SCAN_INPUTS = {
  path: { type: 'text', required: true, description: 'Folder to scan.' },
  'subject-kind': {
    type: 'choice',
    choices: ['model', 'source'],
    description:
      'What the statement is about: the folder as a model, or its git work tree as source. When empty: source for the top of a work tree, else model.',
  },
  exclude: {
    type: 'lines',
    description: 'Paths below the folder to leave out, one a line; recorded in the statement.',
  },
  'fail-on': {
    type: 'choice',
    choices: [...SEVERITIES, 'none'],
    description: 'Findings of this severity or worse give the verdict block. When empty: critical.',
  },
  sarif: { type: 'text', description: 'SARIF 2.1.0 file to write.' },
} as const satisfies InputSpecs;
