/** What `startSigstore` writes to DIR/urls.json: addresses of the services, paths of the trust files, runner environment. */
export interface SigstoreUrls {
  readonly dir: string;
  readonly issuer: string;
  readonly personIssuer: string;
  readonly githubToken: string;
  readonly personToken: string;
  readonly fulcio: string;
  readonly rekor: string;
  /** Rekor v2 alone. */
  readonly rekorTiles: string | undefined;
  readonly tsa: string;
  readonly ctlog: string | undefined;
  readonly trustedRoot: string;
  readonly signingConfig: string;
  readonly clientTrustConfig: string;
  readonly env: {
    readonly ACTIONS_ID_TOKEN_REQUEST_URL: string;
    readonly ACTIONS_ID_TOKEN_REQUEST_TOKEN: string;
  };
}

export interface SigstoreOptions {
  readonly dir: string;
  readonly bin?: string;
  /** Rekor binary: `rekor-server-posix` (2.3, default), `rekor-server-posix-2.2`, or `rekor-server` (v1). */
  readonly rekor?: string;
  /** GitHub-shaped tokens then carry GitHub's own issuer. */
  readonly githubIssuer?: boolean;
  readonly ctlog?: boolean;
  /** One more issuer whose tokens are those of jobs, and the server that their identities begin with. */
  readonly job?: { readonly issuer: string; readonly server: string };
}

/** Claims of a push to the main branch. */
export const GITHUB_CLAIMS: Readonly<Record<string, string>>;

export function startSigstore(
  options: SigstoreOptions,
): Promise<{ readonly urls: SigstoreUrls; readonly stop: () => Promise<void> }>;
