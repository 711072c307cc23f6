import type { Location } from '../domain/location.ts';
import { escapeUnseen } from './escape.ts';
import { pathInRepository } from './place.ts';
import type {
  SarifArtifactLocation,
  SarifLocation,
  SarifLogicalLocation,
  SarifRegion,
} from './sarif-format.ts';

/** `uriBaseId` of every path; GitHub takes it for the root of the repository. */
export const SOURCE_ROOT = '%SRCROOT%';

/**
 * A path below a folder (of the repository, `''` = its root) as relative URI reference, percent-encoded segment by
 * segment (RFC 3986): no name can be an absolute URI or leave the folder.
 */
export function artifactLocation(path: string, folder: string): SarifArtifactLocation {
  const segments = pathInRepository(path, folder).toWellFormed().split('/');
  const uri = segments.map(encodeURIComponent).join('/');
  return { uri, uriBaseId: SOURCE_ROOT };
}

/** File and region; a notebook cell and a pointer are logical locations. */
export function sarifLocation(location: Location, folder: string): SarifLocation {
  const logicalLocations = logicalLocationsOf(location);
  return {
    physicalLocation: {
      artifactLocation: artifactLocation(location.path, folder),
      region: regionOf(location),
    },
    ...(logicalLocations.length === 0 ? {} : { logicalLocations }),
  };
}

function logicalLocationsOf({ cell, pointer }: Location): SarifLogicalLocation[] {
  const logical: SarifLogicalLocation[] = [];
  if (cell !== undefined) {
    const fullyQualifiedName = `/cells/${String(cell)}`;
    logical.push({ name: `cell ${String(cell + 1)}`, fullyQualifiedName, kind: 'object' });
  }
  if (pointer !== undefined) {
    logical.push({ fullyQualifiedName: escapeUnseen(pointer), kind: 'member' });
  }
  return logical;
}

/**
 * Only what makes sense together: no column without a line, no end before its start. What has no line of the file (the
 * whole file; a notebook cell, where lines count inside the cell) gets line 1, since GitHub asks for one.
 */
function regionOf({ cell, startLine, startColumn, endLine, endColumn }: Location): SarifRegion {
  if (cell !== undefined || startLine === undefined || startLine < 1) return { startLine: 1 };
  const lastLine = Math.max(startLine, endLine ?? startLine);
  const lines = { startLine, endLine: lastLine };
  if (startColumn === undefined || startColumn < 1) return lines;
  const least = lastLine === startLine ? startColumn : 1;
  const hasEnd = endColumn !== undefined && endColumn >= least;
  return { ...lines, startColumn, ...(hasEnd ? { endColumn } : {}) };
}
