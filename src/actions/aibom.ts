import { runAction } from './run-action.ts';
import { aibomSpec } from './specs/aibom.ts';

await runAction(aibomSpec, () => import('./perform/aibom.ts').then((action) => action.performAibom));
