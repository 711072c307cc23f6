import type { Command } from 'commander';
import { countOption, textOption, withEvidence, withJson } from './options.ts';
import type { ProgramPorts } from './program-ports.ts';
import type { RebuildVerbOptions } from './verb-rebuild.ts';

/** rebuild. */
export function defineRebuild(program: Command, { perform }: ProgramPorts): void {
  withJson(withEvidence(program.command('rebuild <provenance>')))
    .description('run the recipe of a packaging provenance again and compare what comes out')
    .addOption(
      textOption(
        '--source <folder>',
        'checkout of what the provenance names as source',
      ).makeOptionMandatory(),
    )
    .addOption(
      textOption('--output <path>', 'where the rebuilt artifact goes; must not exist').makeOptionMandatory(),
    )
    .option('--allow-run', 'run the command that stands in the provenance; without it, it is shown')
    .addOption(countOption('--timeout <seconds>', 'end the command after this time (default: 600)'))
    .addOption(textOption('--results <file>', 'test-result statement to write'))
    .addOption(textOption('--provenance-key <file>', 'public key (PEM) that must have signed the provenance'))
    .addOption(
      textOption('--certificate-identity <id>', 'exact identity that must have signed the provenance'),
    )
    .addOption(textOption('--certificate-oidc-issuer <url>', 'exact OIDC issuer of that identity'))
    .addOption(textOption('--trusted-root <file>', 'trusted root JSON (default: the public-good Sigstore)'))
    .action((provenance: string, options: Omit<RebuildVerbOptions, 'provenance'>) =>
      perform(() => import('./verb-rebuild.ts').then((verb) => verb.rebuildVerb), { ...options, provenance }),
    );
}
