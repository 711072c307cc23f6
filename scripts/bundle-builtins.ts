import { isBuiltin } from 'node:module';

/** A module of node, imported the one way that esbuild writes it: a default, a namespace, or names. */
const IMPORT = /^import (?:(?:\* as )?(?<whole>[\w$]+)|\{(?<names>[^}]*)\}) from "(?<module>[^"]+)";\n/gm;

/**
 * A chunk that takes the modules of node as they are. Importing one makes a second module of all that it exports, and
 * for that reads every property: those of `node:fs` load streams, promises and readline, those of `node:crypto` web
 * cryptography, 6 ms together that hardly a run needs. What is taken stands at the top, where imports stood.
 */
export function takeBuiltins(chunk: string): string {
  const taken: string[] = [];
  const rest = chunk.replace(IMPORT, (statement, ...matched) => {
    const {
      whole,
      names,
      module: name = '',
    } = matched.at(-1) as Readonly<Record<string, string | undefined>>;
    if (!isBuiltin(name)) return statement;
    const target = whole ?? `{${(names ?? '').replaceAll(' as ', ': ')}}`;
    taken.push(`const ${target} = process.getBuiltinModule(${JSON.stringify(name)});\n`);
    return '';
  });
  const start = /^(?:#!.*\n)?/.exec(rest)?.[0].length ?? 0;
  return rest.slice(0, start) + taken.join('') + rest.slice(start);
}
