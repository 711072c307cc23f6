import { type SourceFile } from '../source-file.ts';
import type { Dockerfile } from './dockerfile.ts';
/** Parses a Dockerfile into stages with resolved words. Never throws; `problems` is what a build would refuse. */
export declare function parseDockerfile(source: SourceFile): Dockerfile;
