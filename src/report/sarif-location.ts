import type {
  SarifArtifactLocation,
  SarifLocation,
  SarifLogicalLocation,
  SarifRegion,
} from './sarif-format.ts';

import type { Location } from '../domain/location.ts';
import { escapeUnseen } from './escape.ts';

/** `uriBaseId` of every path: the folder that was scanned, for GitHub the root of the repository. */
export const SOURCE_ROOT = '%SRCROOT%';

/** A path as relative URI reference, percent-encoded segment by segment (RFC 3986), so no name can be an absolute URI. */
export function artifactLocation(path: string): SarifArtifactLocation {
  const uri = path.toWellFormed().split('/').map(encodeURIComponent).join('/');
  return { uri, uriBaseId: SOURCE_ROOT };
}

/**
 * File and region; a notebook cell and a pointer are logical locations. Lines inside a cell are not lines of the file,
 * so there is no region then (the message says where).
 */
export function sarifLocation(location: Location): SarifLocation {
  const region = location.cell === undefined ? regionOf(location) : undefined;
  const logicalLocations = logicalLocationsOf(location);
  return {
    physicalLocation: {
      artifactLocation: artifactLocation(location.path),
      ...(region === undefined ? {} : { region }),
    },
    ...(logicalLocations.length === 0 ? {} : { logicalLocations }),
  };
}

function logicalLocationsOf({ cell, pointer }: Location): SarifLogicalLocation[] {
  const inCell =
    cell === undefined ? undefined : { name: `cell ${String(cell + 1)}`, at: `/cells/${String(cell)}` };
  return [
    ...(inCell === undefined
      ? []
      : [{ name: inCell.name, fullyQualifiedName: inCell.at, kind: 'notebookCell' }]),
    ...(pointer === undefined ? [] : [{ fullyQualifiedName: escapeUnseen(pointer), kind: 'member' }]),
  ];
}

/** Only what makes sense together: no column without a line, no end before its start. */
function regionOf({ startLine, startColumn, endLine, endColumn }: Location): SarifRegion | undefined {
  if (startLine === undefined || startLine < 1) return undefined;
  const lastLine = Math.max(startLine, endLine ?? startLine);
  const lines = { startLine, ...(endLine === undefined ? {} : { endLine: lastLine }) };
  if (startColumn === undefined || startColumn < 1) return lines;
  const from = { ...lines, startColumn };
  const least = lastLine === startLine ? startColumn : 1;
  return endColumn === undefined || endColumn < least ? from : { ...from, endColumn };
}
