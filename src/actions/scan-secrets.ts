import { runAction } from './run-action.ts';
import { scanSecretsSpec } from './specs/scan.ts';

await runAction(scanSecretsSpec, () =>
  import('./perform/scan.ts').then((action) => action.performScan('secrets')),
);
