import { AppError } from '../domain/errors.ts';
import { systemContext } from '../flows/context.ts';
import { writePart } from '../flows/model-parts.ts';
import { identifyOptions, type ModelFlags } from './flags.ts';
import { shownPath } from './shown-path.ts';
import { flagOf } from './sparing-options.ts';
import { done, type CliPorts, type VerbResult } from './verb.ts';

/** What a part depends on. Everything else belongs to the merge, which is signed. */
const OF_PARTS: ReadonlySet<string> = new Set([
  ...['path', 'paths', 'json'],
  ...['part', 'output', 'allowSymlinks', 'ignore'],
]);

export interface SignPartOptions extends ModelFlags {
  readonly path: string;
  readonly part: string;
  readonly output?: string;
}

/** `sign MODEL --part i/n --output FILE` */
export async function signPartVerb(options: SignPartOptions, ports: CliPorts): Promise<VerbResult> {
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined || OF_PARTS.has(name)) continue;
    throw new AppError('invalid-input', `--${flagOf(name)} is not for a part, which is not signed`, {
      hint: 'give it to sign --merge',
    });
  }
  const { path, part, output } = options;
  if (output === undefined) {
    throw new AppError('invalid-input', 'part needs output, the part file to write', {
      hint: 'give --output FILE, outside the model',
    });
  }
  const written = await writePart(
    path,
    { part, output, identify: identifyOptions(options) },
    systemContext(ports),
  );
  const { part: number, files, allFiles, bytes } = written;
  const name = `${String(number.index)}/${String(number.count)}`;
  const text = [
    `part       ${name}: ${String(files)} of ${String(allFiles)} files, ${String(bytes)} bytes`,
    `written    ${shownPath(written.output)}`,
  ];
  return done(`${text.join('\n')}\n`, { part: name, files, allFiles, bytes, output: written.output });
}
