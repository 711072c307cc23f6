import type { PolicyFile } from './policy-schema.ts';
import { type Place } from './tightening.ts';
type EnvironmentFile = PolicyFile['environments'][string];
/** One environment of a parent with what a child asks for on top. */
export declare function tightenEnvironment(parent: EnvironmentFile, child: EnvironmentFile, place: Place): EnvironmentFile;
export {};
