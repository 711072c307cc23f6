import type { TakesFile, VersionedFolder } from '../domain/versioned-folder.ts';
import { type ClaimPorts } from './tag-claims.ts';
import { type RegistryClient, type Repository } from './registry-client.ts';
export interface FolderArtifactOptions {
    readonly client: RegistryClient;
    readonly repository: Repository;
    readonly tag: string;
    /** Type of the artifact; a tag that holds another one is refused. */
    readonly artifactType: string;
    readonly takes: TakesFile;
    readonly claims: ClaimPorts;
}
/**
 * A folder as an OCI artifact: one layer a file, so that files which stay are not sent again. The tag is moved only when
 * it still names what was read: by If-Match where the registry honours it, else under a claim (`exclusively`); everywhere by
 * a look right before and a look right after, too. Errors: those of the client and of `withClaim`, `malformed`,
 * `limit-exceeded`.
 */
export declare function openFolderArtifact(options: FolderArtifactOptions): VersionedFolder;
