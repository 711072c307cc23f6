import { runAction } from './run-action.ts';
import { provenanceSpec } from './specs/provenance.ts';

await runAction(provenanceSpec, () =>
  import('./perform/provenance.ts').then((action) => action.performProvenance),
);
