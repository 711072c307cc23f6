import type { Dockerfile } from '../dockerfile/dockerfile.ts';
import { type ShellScript } from './shell-script.ts';
/** What a build runs: every RUN of every stage, also in ONBUILD. */
export declare function buildScripts(dockerfile: Dockerfile): readonly ShellScript[];
/** What the finished image runs in a shell: ENTRYPOINT and CMD in force. */
export declare function startScripts(dockerfile: Dockerfile): readonly ShellScript[];
