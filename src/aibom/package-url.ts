import type { BaseModelClaim, PackageClaim } from './facts.ts';

const COMMIT = /^[0-9a-f]{40}$/i;
const HUB_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,95}\/[A-Za-z0-9][A-Za-z0-9._-]{0,95}$/;

/**
 * `pkg:huggingface/owner/name`, with a version only when it is a full commit: a branch moves (purl-spec, huggingface).
 * A bare `owner/name` is a Hub id by the definition of the field; other hosts and local paths get no purl.
 */
export function purlOfBaseModel(claim: BaseModelClaim): string | undefined {
  if (claim.isLocal === true) return undefined;
  const fromUrl = /^https:\/\/(?:huggingface\.co|hf\.co)\/([^/#]+\/[^/#]+)\/?$/.exec(claim.url ?? '')?.[1];
  const id = claim.url === undefined ? claim.name : fromUrl;
  return id === undefined ? undefined : purlOfHubModel(id, claim.version);
}

/** The same for a Hub id and a revision; undefined when the id is none. */
export function purlOfHubModel(id: string, revision: string | undefined): string | undefined {
  if (!HUB_ID.test(id)) return undefined;
  const version = revision !== undefined && COMMIT.test(revision) ? `@${revision.toLowerCase()}` : '';
  return `pkg:huggingface/${id}${version}`;
}

/** purl of a package (purl-spec, types pypi, npm, conda). Versions are percent-encoded. */
export function purlOfPackage({ ecosystem, name, version }: PackageClaim): string {
  const path = ecosystem === 'npm' ? name.toLowerCase().replace(/^@/, '%40') : name;
  return `pkg:${ecosystem}/${path}${version === undefined ? '' : `@${encodeURIComponent(version)}`}`;
}
