import { AppError } from '../domain/errors.ts';
import { parseStrictJson } from '../domain/strict-json.ts';
import { viewCyclonedx } from './bom-view-cyclonedx.ts';
import { viewSpdx2 } from './bom-view-spdx2.ts';
import { viewSpdx3 } from './bom-view-spdx3.ts';
import type { BomView } from './bom-view-model.ts';
import { isRecord, textAt, valueAt } from './json-access.ts';

const MAX_BYTES = 128 * 1024 * 1024;

/**
 * What a bill of materials says, the same for every standard, from any tool. Reads leniently: what is not there is
 * empty; whether the document is valid is `validateBomDocument`'s question. Errors: `malformed`, `limit-exceeded`,
 * `unsupported` (neither CycloneDX nor SPDX JSON).
 */
export function readBom(bytes: Uint8Array, name: string): BomView {
  const document = parseStrictJson(bytes, { maxBytes: MAX_BYTES, maxDepth: 128, what: name });
  const view = viewBom(document);
  if (view !== undefined) return view;
  throw new AppError('unsupported', `${name} is neither CycloneDX nor SPDX in JSON`);
}

/** The same of a document that was parsed; undefined when it is neither CycloneDX nor SPDX. */
export function viewBom(document: unknown): BomView | undefined {
  if (!isRecord(document)) return undefined;
  if (textAt(document, 'bomFormat') === 'CycloneDX') return viewCyclonedx(document);
  if (textAt(document, 'spdxVersion') !== undefined) return viewSpdx2(document);
  return valueAt(document, '@context') === undefined ? undefined : viewSpdx3(document);
}
