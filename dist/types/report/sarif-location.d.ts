import type { Location } from '../domain/location.ts';
import type { SarifArtifactLocation, SarifLocation } from './sarif-format.ts';
/** `uriBaseId` of every path; GitHub takes it for the root of the repository. */
export declare const SOURCE_ROOT = "%SRCROOT%";
/**
 * A path below a folder (of the repository, `''` = its root) as relative URI reference, percent-encoded segment by
 * segment (RFC 3986): no name can be an absolute URI or leave the folder.
 */
export declare function artifactLocation(path: string, folder: string): SarifArtifactLocation;
/** File and region; a notebook cell and a pointer are logical locations. */
export declare function sarifLocation(location: Location, folder: string): SarifLocation;
