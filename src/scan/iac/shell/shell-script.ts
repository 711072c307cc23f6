import { placeIn, type MappedText } from '../mapped-text.ts';
import type { Resource } from '../resource.ts';
import type { Place } from '../source-file.ts';

/**
 * A word as the shell would see it: quotes and escapes removed, expansions left as written. `start`, `end`: offsets in
 * the script. `nested`: what command and process substitutions inside it run. `isQuoted`: some part was quoted.
 */
export interface ShellWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isQuoted: boolean;
  readonly nested: readonly ShellPipeline[];
}

export interface Redirect {
  /** `>`, `>>`, `<`, `<<<` … without the descriptor number. */
  readonly operator: string;
  readonly target: ShellWord;
}

/** One simple command, or a group in parentheses or braces (`group`, then no words). */
export interface ShellCommand {
  readonly words: readonly ShellWord[];
  /** `NAME=value` words before the command name. */
  readonly assignments: readonly ShellWord[];
  readonly redirects: readonly Redirect[];
  /** Bodies of its heredocs as text of their own. */
  readonly heredocs: readonly MappedText[];
  readonly group: readonly ShellPipeline[];
  readonly start: number;
  readonly end: number;
}

/** Commands joined by `|`. */
export interface ShellPipeline {
  readonly commands: readonly ShellCommand[];
  readonly start: number;
  readonly end: number;
}

/** A script somewhere in a file: a RUN line, a workflow step, the argument of `sh -c`. */
export interface ShellScript extends Resource {
  readonly text: MappedText;
  readonly pipelines: readonly ShellPipeline[];
  readonly context: 'docker-build' | 'docker-run' | 'container' | 'workflow';
}

/** Place of a range of the script in its file. */
export function scriptPlace(
  script: ShellScript,
  range: { readonly start: number; readonly end: number },
): Place {
  return placeIn(script.text, range.start, range.end);
}

/** Every pipeline of a list, also inside groups and substitutions, outer before inner. */
export function* allPipelines(pipelines: readonly ShellPipeline[]): Generator<ShellPipeline> {
  for (const pipeline of pipelines) {
    yield pipeline;
    for (const command of pipeline.commands) {
      yield* allPipelines(command.group);
      for (const word of [...command.assignments, ...command.words]) yield* allPipelines(word.nested);
      for (const redirect of command.redirects) yield* allPipelines(redirect.target.nested);
    }
  }
}

/** Every simple command of a script. */
export function* allCommands(script: ShellScript): Generator<ShellCommand> {
  for (const pipeline of allPipelines(script.pipelines)) {
    for (const command of pipeline.commands) if (command.words.length > 0) yield command;
  }
}
