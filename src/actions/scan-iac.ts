import { runAction } from './run-action.ts';
import { scanIacSpec } from './specs/scan.ts';
import { performScan } from './support/perform-scan.ts';

await runAction(scanIacSpec, performScan('iac'));
