import { runAction } from './run-action.ts';
import { scanSecretsSpec } from './specs/scan.ts';
import { performScan } from './support/perform-scan.ts';

await runAction(scanSecretsSpec, performScan('secrets'));
