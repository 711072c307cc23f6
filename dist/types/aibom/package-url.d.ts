import type { BaseModelClaim, PackageClaim } from './facts.ts';
/**
 * `pkg:huggingface/owner/name`, with a version only when it is a full commit: a branch moves (purl-spec, huggingface).
 * A bare `owner/name` is a Hub id by the definition of the field; other hosts and local paths get no purl.
 */
export declare function purlOfBaseModel(claim: BaseModelClaim): string | undefined;
/** The same for a Hub id and a revision; undefined when the id is none. */
export declare function purlOfHubModel(id: string, revision: string | undefined): string | undefined;
/** purl of a package (purl-spec, types pypi, npm, conda). Versions are percent-encoded. */
export declare function purlOfPackage({ ecosystem, name, version }: PackageClaim): string;
