import { isAppError } from '../domain/errors.ts';
import { compareFindings, type Finding } from '../domain/finding.ts';
import { parseStrictJson } from '../domain/strict-json.ts';
import { BomFindings } from './bom-rules.ts';
import { checkCyclonedx } from './cyclonedx-check.ts';
import { isRecord, textAt, valueAt } from './json-access.ts';
import { checkSpdx2 } from './spdx2-check.ts';
import { checkSpdx3 } from './spdx3-check.ts';
import { readSpdx3Graph } from './spdx3-graph.ts';
import { checkProfileClaims, claimedProfiles, findProfileGaps, type ProfileGap } from './spdx3-profiles.ts';

/** A BOM of 100,000 files has about 60 MB. */
export const MAX_BOM_BYTES = 128 * 1024 * 1024;

export interface BomValidation {
  /** What the document says it is; undefined when it is none of the standards. */
  readonly standard: 'CycloneDX' | 'SPDX' | undefined;
  readonly version: string | undefined;
  /** Sorted by `compareFindings`; the location is a JSON pointer into the document. */
  readonly findings: readonly Finding[];
  /** Nothing of severity high: the document follows its standard and the profiles that it claims. */
  readonly isValid: boolean;
  /** Profiles of SPDX 3 that the document claims. */
  readonly profiles: readonly string[];
  /** Mandatory fields of the AI and Dataset profile that are missing, claimed or not. */
  readonly gaps: readonly ProfileGap[];
}

/**
 * Checks a bill of materials from any tool: CycloneDX 1.4 to 1.7 by the strict schema and by what the schema does not
 * say; SPDX 2.2, 2.3 and 3.0.1 by the model, references, and profile conformance. `name` is the file in messages.
 * Throws AppError `internal` only when a validator itself cannot run.
 */
export async function validateBomDocument(bytes: Uint8Array, name: string): Promise<BomValidation> {
  const findings = new BomFindings(name);
  let document: unknown;
  try {
    document = parseStrictJson(bytes, { maxBytes: MAX_BOM_BYTES, maxDepth: 128, what: 'BOM' });
  } catch (error) {
    if (!isAppError(error)) throw error;
    findings.add('bom-schema', '', error.message);
  }
  if (!isRecord(document)) {
    if (document !== undefined) findings.add('bom-schema', '', 'the BOM is not an object');
    return finish({ standard: undefined, version: undefined, profiles: [], gaps: [] }, findings);
  }
  if (textAt(document, 'bomFormat') === 'CycloneDX') {
    // The library is loaded only for CycloneDX: other standards start without it.
    const { validateCyclonedx } = await import('./cyclonedx-validate.ts');
    for (const line of await validateCyclonedx(bytes)) {
      const { pointer, message } = splitLine(line);
      findings.add('bom-schema', pointer, message);
    }
    checkCyclonedx(document, findings);
    return finish(
      { standard: 'CycloneDX', version: textAt(document, 'specVersion'), profiles: [], gaps: [] },
      findings,
    );
  }
  const version = textAt(document, 'spdxVersion');
  if (version !== undefined) {
    checkSpdx2(document, findings);
    return finish(
      { standard: 'SPDX', version: version.replace(/^SPDX-/, ''), profiles: [], gaps: [] },
      findings,
    );
  }
  if (valueAt(document, '@context') !== undefined) return validateSpdx3(document, findings);
  findings.add('bom-schema', '', 'the document is neither CycloneDX nor SPDX in JSON');
  return finish({ standard: undefined, version: undefined, profiles: [], gaps: [] }, findings);
}

function validateSpdx3(document: Readonly<Record<string, unknown>>, findings: BomFindings): BomValidation {
  const graph = readSpdx3Graph(document);
  checkSpdx3(document, graph, findings);
  checkProfileClaims(graph, findings);
  const info = graph.nodes.find((node) => node.type === 'CreationInfo');
  const version = info === undefined ? undefined : textAt(info.object, 'specVersion');
  return finish(
    { standard: 'SPDX', version, profiles: claimedProfiles(graph), gaps: findProfileGaps(graph) },
    findings,
  );
}

function finish(
  about: Pick<BomValidation, 'standard' | 'version' | 'profiles' | 'gaps'>,
  findings: BomFindings,
): BomValidation {
  const sorted = [...findings.all].sort(compareFindings);
  return {
    ...about,
    findings: sorted,
    isValid: !sorted.some(({ severity }) => severity === 'high' || severity === 'critical'),
  };
}

/** Lines of the library's validator start with the pointer. */
function splitLine(line: string): { readonly pointer: string; readonly message: string } {
  const [, pointer = '', message = line] = /^(\/\S*)\s+(.+)$/s.exec(line) ?? [];
  return { pointer, message };
}
