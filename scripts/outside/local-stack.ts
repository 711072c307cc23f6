// The local Sigstore as the checks use it: a started instance, who has an identity there, and its trust files.
import fs from 'node:fs';
import path from 'node:path';
import { toolPath } from './cosign.ts';
import { GITHUB_CLAIMS, startSigstore, type SigstoreUrls } from './sigstore-stack.mjs';

export interface Stack {
  readonly name: string;
  readonly urls: SigstoreUrls;
}

export interface Identity {
  readonly identity: string;
  readonly issuer: string;
}

export interface Person extends Identity {
  readonly name: string;
  token(): Promise<string>;
}

export const readJson = (file: string): unknown => JSON.parse(fs.readFileSync(file, 'utf8'));

async function tokenAt(url: string, headers: Record<string, string> = {}): Promise<string> {
  const response = await fetch(url, { headers });
  return ((await response.json()) as { readonly value: string }).value;
}

/** A workflow as GitHub describes it, and a person by mail address. */
export function peopleOf({ urls }: Stack): readonly [Person, Person] {
  const authorization = `bearer ${urls.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN}`;
  return [
    {
      name: 'workflow',
      identity: `https://github.com/${GITHUB_CLAIMS['job_workflow_ref'] ?? ''}`,
      issuer: urls.issuer,
      token: () => tokenAt(`${urls.githubToken}&audience=sigstore`, { authorization }),
    },
    {
      name: 'person',
      identity: 'alice@acme.test',
      issuer: urls.personIssuer,
      token: () => tokenAt(`${urls.personToken}?email=alice@acme.test`),
    },
  ];
}

/** Starts an instance below `work` with the Rekor of that name, and stops it afterwards. */
export async function withStack<T>(
  options: {
    readonly name: string;
    readonly work: string;
    readonly rekor: string;
    readonly githubIssuer: boolean;
  },
  use: (stack: Stack) => Promise<T>,
): Promise<T> {
  const { name, work, rekor, githubIssuer } = options;
  for (const tool of ['fulcio', rekor, 'timestamp-server-loopback']) toolPath(tool, 'install-sigstore.sh');
  const { urls, stop } = await startSigstore({ dir: path.join(work, rekor), rekor, githubIssuer });
  try {
    return await use({ name, urls });
  } finally {
    await stop();
  }
}
