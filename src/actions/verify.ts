import { runAction } from './run-action.ts';
import { verifySpec } from './specs/verify.ts';

await runAction(verifySpec, () => import('./perform/verify.ts').then((action) => action.performVerify));
