import { type Dockerfile } from './dockerfile/dockerfile.ts';
import type { Container } from './kubernetes/pod.ts';
import type { Resource } from './resource.ts';
import { type ShellScript } from './shell/shell-script.ts';
import type { Place } from './source-file.ts';
export interface LaunchWord {
    readonly text: string;
    readonly at: Place;
}
/** An environment variable of a started program; `value` undefined when it comes from elsewhere (a secret, a field). */
export interface LaunchVariable {
    readonly name: string;
    readonly value: string | undefined;
    readonly at: Place;
}
/** What is started and how, from a container or from the last stage of a Dockerfile. */
export interface Launch extends Resource {
    /** One list of words per command; a container that only has `args` gives one without a program. */
    readonly commands: readonly (readonly LaunchWord[])[];
    readonly variables: readonly LaunchVariable[];
    readonly image: string | undefined;
    readonly container: Container | undefined;
    readonly anchor: Place;
}
/** The launch of a container. `scripts`: what its shell runs, already parsed. */
export declare function launchOfContainer(container: Container, scripts: readonly ShellScript[]): Launch;
/** The launch of a built image: ENTRYPOINT and CMD in force in the last stage, and its environment. */
export declare function launchOfDockerfile(dockerfile: Dockerfile, scripts: readonly ShellScript[]): Launch | undefined;
/** Value of an option in a command: `--name value` or `--name=value`, `_` and `-` alike, as Python's servers read it. */
export declare function launchOption(command: readonly LaunchWord[], ...names: readonly string[]): {
    readonly word: LaunchWord;
    readonly value: string | undefined;
} | undefined;
/** A variable by name; the last one wins, as in a container. */
export declare function variableOf(launch: Launch, name: string): LaunchVariable | undefined;
/** Whether a command runs one of these programs: as its own word, a path to it, or a Python module. */
export declare function runs(command: readonly LaunchWord[], ...programs: readonly string[]): boolean;
/** Whether a switch given as text is on. */
export declare function isSwitchedOn(value: string | undefined): boolean;
