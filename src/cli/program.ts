import { Command, type Option } from 'commander';
import { PRODUCT } from '../domain/product.ts';
import { defineAuditVerbs } from './define-audit.ts';
import { defineDeployVerbs } from './define-deploy.ts';
import { defineEvidenceVerbs } from './define-evidence.ts';
import { defineExchangeVerbs } from './define-exchange.ts';
import { defineGateVerbs, definePeopleVerbs } from './define-gate.ts';
import { definePolicyVerbs } from './define-policy.ts';
import { defineReleaseVerbs } from './define-release.ts';
import { defineSetupVerbs } from './define-setup.ts';
import { defineSigningVerbs } from './define-signing.ts';
import type { ProgramPorts } from './program-ports.ts';

/** The whole command line; building it loads no verb. Mistakes come out as CommanderError. */
export function buildProgram(ports: ProgramPorts): Command {
  const program = new Command(PRODUCT.name)
    .description('Supply-chain gate for AI models: digest, sign, describe, scan, approve, gate, audit')
    .version(PRODUCT.version, '--version', 'print the version')
    .helpOption('--help', 'print help')
    .helpCommand(false)
    .showSuggestionAfterError(false)
    .configureHelp({ optionDescription: describeOption })
    .exitOverride()
    // A verb below a verb (gate replay) keeps its options to itself.
    .enablePositionalOptions()
    .configureOutput({
      writeOut: ports.write,
      // Errors are printed in one place (run-cli.ts).
      writeErr: () => undefined,
      outputError: () => undefined,
    });
  defineSigningVerbs(program, ports);
  defineEvidenceVerbs(program, ports);
  defineExchangeVerbs(program, ports);
  defineGateVerbs(program, ports);
  definePeopleVerbs(program, ports);
  defineDeployVerbs(program, ports);
  defineReleaseVerbs(program, ports);
  definePolicyVerbs(program, ports);
  defineAuditVerbs(program, ports);
  defineSetupVerbs(program, ports);
  program.addHelpText(
    'after',
    '\nBegin with "sallyport init". SUBJECT is a path,\noci://HOST/REPOSITORY@sha256:<hex>, sha256:<hex> or git:<commit>.\nExit codes: 0 pass, 1 blocked, 2 configuration, 3 undecided.',
  );
  return program;
}

/** As in docs/cli.md: the choices, and whether the option must be given. */
function describeOption({ description, argChoices, mandatory }: Option): string {
  const choices = argChoices === undefined ? '' : `; one of ${argChoices.join(', ')}`;
  return `${description}${choices}${mandatory ? ' (required)' : ''}`;
}
