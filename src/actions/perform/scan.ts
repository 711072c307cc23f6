import path from 'node:path';
import type { ScanKind } from '../../domain/predicates.ts';
import { scanTree } from '../../flows/scan-tree.ts';
import { writeAtomically } from '../../platform/files.ts';
import { planAnnotations } from '../../report/annotations.ts';
import type { InputValues } from '../../platform/inputs.ts';
import { renderSarif } from '../../report/sarif.ts';
import { renderScanSummary } from '../../report/scan-summary.ts';
import { identifyInputs } from '../support/identify-inputs.ts';
import { storeInput } from '../support/store-input.ts';
import { signerInputs } from '../support/signer-inputs.ts';
import { folderInCheckout } from '../support/folder-in-checkout.ts';
import type { PerformAction } from '../run-action.ts';
import type { scanSecretsSpec } from '../specs/scan.ts';

type ScanInputs = (typeof scanSecretsSpec)['inputs'];
type ScanValues = InputValues<ScanInputs>;

/** What both scan actions do: scan, write SARIF, sign and store when asked to. */
export function performScan(kind: ScanKind): PerformAction<ScanInputs> {
  return async (inputs, { context }) => {
    const subjectKind = inputs['subject-kind'];
    const upload = await prepareUpload(inputs);
    const outcome = await scanTree(
      { kind, path: inputs.path },
      {
        ...inputs,
        ...signerInputs(inputs),
        evidence: storeInput(inputs.evidence),
        failOn: inputs['fail-on'] ?? 'critical',
        identify: { ...(subjectKind === undefined ? {} : { kind: subjectKind }), ...identifyInputs(inputs) },
      },
      context,
    );
    const { result, verdict, digest, stored } = outcome;
    const folder = folderInCheckout(inputs.path, context);
    const sarif = inputs.sarif === undefined ? '' : path.resolve(inputs.sarif);
    if (sarif !== '' || upload !== undefined) {
      const text = `${JSON.stringify(renderSarif([result], { folders: [folder] }), null, 2)}\n`;
      if (sarif !== '') await writeAtomically(sarif, text);
      await upload?.(text);
    }
    const count = result.findings.length;
    return {
      verdict,
      headline: `${verdict}: ${String(count)} ${count === 1 ? 'finding' : 'findings'} in ${String(result.coverage.scanned)} files`,
      summary: renderScanSummary(result, verdict),
      outputs: { digest, findings: String(count), sarif, bundle: stored?.file ?? '' },
      annotations: planAnnotations(result.findings, folder),
    };
  };
}

/** Undefined when no upload was asked for; what it needs is checked before the scan. */
async function prepareUpload(inputs: ScanValues): Promise<((sarif: string) => Promise<void>) | undefined> {
  if (inputs['upload-sarif'] !== true) return undefined;
  const [{ readGithubRun }, { checkUpload, uploadFindings }] = await Promise.all([
    import('../../platform/github-run.ts'),
    import('../support/publish.ts'),
  ]);
  const run = await readGithubRun();
  await checkUpload(inputs, run);
  return (sarif) => uploadFindings(sarif, inputs, run);
}
