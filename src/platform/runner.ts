import * as core from '@actions/core';
import { readVariable } from './environment.ts';

/** An annotation as the runner takes it; lines and columns 1-based. */
export interface RunnerAnnotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly title?: string;
  readonly file?: string;
  readonly startLine?: number;
  readonly endLine?: number;
  readonly startColumn?: number;
  readonly endColumn?: number;
}

/** What an action tells its runner. Texts come escaped from `src/report`. */
export interface Runner {
  output(name: string, value: string): void;
  /** Appends markdown to the job summary. Without a summary file (some self-hosted runners) it goes to the log. */
  summary(markdown: string): Promise<void>;
  annotate(annotation: RunnerAnnotation): void;
  /** Hides a value in the log from now on; several lines are hidden one by one, as the log is cut into lines. */
  mask(secret: string): void;
  info(line: string): void;
  debug(line: string): void;
  /** Whether somebody asked for debug logging. */
  readonly isDebug: boolean;
}

/** By name, so that a bundler sees which functions of the toolkit are used. */
const ANNOTATE = { error: core.error, warning: core.warning, notice: core.notice } as const;

/** The runner through `@actions/core`. */
export function createRunner(): Runner {
  return {
    output: (name, value) => {
      core.setOutput(name, value);
    },
    summary: writeSummary,
    annotate: ({ level, message, ...properties }) => {
      ANNOTATE[level](message, properties);
    },
    mask: (secret) => {
      for (const line of secret.split(/\r?\n/)) if (line.trim().length > 3) core.setSecret(line.trim());
    },
    info: (line) => {
      core.info(line);
    },
    debug: (line) => {
      core.debug(line);
    },
    isDebug: core.isDebug(),
  };
}

async function writeSummary(markdown: string): Promise<void> {
  if (readVariable('githubStepSummary', process.env) === undefined) {
    core.info(markdown);
    return;
  }
  await core.summary.addRaw(markdown, true).write();
}
