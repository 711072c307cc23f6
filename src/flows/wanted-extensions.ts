import { closestTo } from '../domain/closest.ts';
import { AppError } from '../domain/errors.ts';
import { EXTENSION_KEYS } from '../domain/fulcio-extensions.ts';

/** What the certificate of a Sigstore signer must say beyond identity and issuer; every value is compared exactly. */
export interface CertificateClaims {
  /** `NAME=VALUE` with the names of a policy (`source-repository=…`); a name given twice allows both values. */
  readonly certificateExtension?: readonly string[] | undefined;
  /** What cosign calls `--certificate-github-workflow-…`: extensions of GitHub's first generation. */
  readonly certificateGithubWorkflowName?: string | undefined;
  readonly certificateGithubWorkflowRef?: string | undefined;
  /** `owner/name` */
  readonly certificateGithubWorkflowRepository?: string | undefined;
  readonly certificateGithubWorkflowSha?: string | undefined;
  readonly certificateGithubWorkflowTrigger?: string | undefined;
}

/** Extension of each option of cosign. */
const OF_COSIGN = {
  certificateGithubWorkflowName: 'githubWorkflowName',
  certificateGithubWorkflowRef: 'githubWorkflowRef',
  certificateGithubWorkflowRepository: 'githubWorkflowRepository',
  certificateGithubWorkflowSha: 'githubWorkflowSha',
  certificateGithubWorkflowTrigger: 'githubWorkflowTrigger',
} as const satisfies Partial<Record<keyof CertificateClaims, string>>;

/** Wanted values by the name of the extension. `invalid-input` for a name that is not known: it must not look like met. */
export function wantedExtensions(claims: CertificateClaims): Readonly<Record<string, readonly string[]>> {
  const wanted = new Map<string, string[]>();
  const want = (extension: string, value: string): void => {
    wanted.set(extension, [...(wanted.get(extension) ?? []), value]);
  };
  for (const text of claims.certificateExtension ?? []) {
    const at = text.indexOf('=');
    const [name, value] = [text.slice(0, Math.max(at, 0)), text.slice(at + 1)];
    if (name === '' || value === '') {
      throw new AppError('invalid-input', `certificate-extension ${JSON.stringify(text)} is not NAME=VALUE`);
    }
    want(extensionOf(name), value);
  }
  for (const [option, extension] of Object.entries(OF_COSIGN)) {
    const value = claims[option as keyof typeof OF_COSIGN];
    if (value !== undefined) want(extension, value);
  }
  return Object.fromEntries(wanted);
}

function extensionOf(name: string): string {
  if (Object.hasOwn(EXTENSION_KEYS, name)) return EXTENSION_KEYS[name as keyof typeof EXTENSION_KEYS];
  const known = Object.keys(EXTENSION_KEYS);
  const guess = closestTo(name, known);
  throw new AppError('invalid-input', `certificate extension ${JSON.stringify(name)} is not known`, {
    hint: guess === undefined ? `known are ${known.join(', ')}` : `did you mean ${guess}?`,
  });
}
