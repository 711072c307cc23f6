import type { Reader } from '../../reader.ts';
/** `environment.yml`, `conda.yaml` of MLflow, and `conda-lock.yml` (conda docs; conda-lock `lockfile v1`). */
export declare const condaReader: Reader;
