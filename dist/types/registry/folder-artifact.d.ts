import type { TakesFile, VersionedFolder } from '../domain/versioned-folder.ts';
import { type RegistryClient, type Repository } from './registry-client.ts';
export interface FolderArtifactOptions {
    readonly client: RegistryClient;
    readonly repository: Repository;
    readonly tag: string;
    /** Type of the artifact; a tag that holds another one is refused. */
    readonly artifactType: string;
    readonly takes: TakesFile;
}
/**
 * A folder as an OCI artifact: one layer a file, so that files which stay are not sent again. The tag is moved only when
 * it still names what was read: by If-Match where the registry honours it; everywhere by a look right before and a look
 * right after. Between the two looks of a registry without If-Match a second writer can overtake: this one is told
 * unless the other finishes later still. Errors: those of the client, `malformed`, `limit-exceeded`.
 */
export declare function openFolderArtifact(options: FolderArtifactOptions): VersionedFolder;
