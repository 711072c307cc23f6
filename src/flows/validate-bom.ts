import { BOM_RULES } from '../aibom/bom-rules.ts';
import { validateBomDocument, type BomValidation } from '../aibom/validate-bom.ts';
import { canonicalDigest } from '../domain/canonical-json.ts';
import { PRODUCT } from '../domain/product.ts';
import type { CheckResult } from '../domain/scan.ts';
import type { FlowContext } from './context.ts';
import { readBomFile } from './read-bom-file.ts';

export interface BomValidated extends BomValidation {
  readonly name: string;
  /** The same findings as reports take them. */
  readonly result: CheckResult;
}

/** Checks a bill of materials of any tool against its standard. An invalid document is a result, not an error. */
export async function validateBom(file: string, { clock }: FlowContext): Promise<BomValidated> {
  const startedAt = clock();
  const { name, bytes } = await readBomFile(file);
  const validation = await validateBomDocument(bytes, name);
  const result: CheckResult = {
    scanner: {
      kind: 'bom',
      name: `${PRODUCT.name}-bom`,
      version: PRODUCT.version,
      rulesSha256: canonicalDigest(BOM_RULES),
    },
    rules: BOM_RULES,
    options: {},
    coverage: { seen: 1, scanned: 1, skipped: [], bytes: bytes.length, complete: true },
    findings: validation.findings,
    startedAt,
    finishedAt: clock(),
  };
  return { ...validation, name, result };
}
