import { Option, type Command } from 'commander';
import { listOption, severityOption, textOption, withEvidence, withJson, withSubject } from './options.ts';
import type { ProgramPorts } from './program-ports.ts';
import type { ScanVerbOptions } from './verb-scan.ts';

/** scan secrets, scan iac. */
export function defineScan(program: Command, { perform }: ProgramPorts): void {
  const scan = program.command('scan').description('scan a folder');
  const kinds = [
    ['secrets', 'find credentials in source, configuration and notebooks'],
    ['iac', 'check Dockerfiles, Kubernetes manifests and GitHub workflows'],
  ] as const;
  for (const [kind, description] of kinds) {
    withJson(withEvidence(withSubject(scan.command(`${kind} <path>`))))
      .description(description)
      .addOption(
        new Option('--format <format>', 'what to print (default: table)').choices(['table', 'json', 'sarif']),
      )
      .addOption(textOption('--output <file>', 'write the report to a file instead'))
      .addOption(severityOption())
      .addOption(listOption('--exclude <path>', 'path to leave out, relative to PATH (repeatable)'))
      .action((path: string, options: Omit<ScanVerbOptions, 'path' | 'kind'>) =>
        perform(() => import('./verb-scan.ts').then((verb) => verb.scanVerb), { ...options, path, kind }),
      );
  }
}
