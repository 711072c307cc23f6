import { runAction } from './run-action.ts';
import { signSpec } from './specs/sign.ts';

await runAction(signSpec, () => import('./perform/sign.ts').then((action) => action.performSign));
