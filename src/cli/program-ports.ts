import type { Verb } from './verb.ts';

/** What the program's commands call when they were chosen. */
export interface ProgramPorts {
  /** Loads the verb's code (only then) and runs it. */
  perform<Options>(load: () => Promise<Verb<Options>>, options: Options): Promise<void>;
  /** Takes help and version texts. */
  write(text: string): void;
}
