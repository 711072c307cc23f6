import { runAction } from './run-action.ts';
import { scanIacSpec } from './specs/scan.ts';

await runAction(scanIacSpec, () => import('./perform/scan.ts').then((action) => action.performScan('iac')));
