import type { ApprovalChannel, ApprovalRule, EnvironmentPolicy, Requirement } from '../domain/policy.ts';
import { bomRulesOf } from './bom-rule.ts';
import { formatAge } from './evidence-time.ts';

/** `secret-scan of the source, signed by train-workflow, younger than 24 h`. */
export function describeRequirement(requirement: Requirement): string {
  const { by, maxAgeMs } = requirement;
  const threshold = 'threshold' in requirement ? (requirement.threshold ?? 1) : 1;
  const who = threshold === 1 ? by.join(' or ') : `${String(threshold)} of ${by.join(', ')}`;
  const parts = [detailOf(requirement), `signed by ${who}`];
  if (maxAgeMs !== undefined) parts.push(`younger than ${formatAge(maxAgeMs)}`);
  return parts.join(', ');
}

function detailOf(requirement: Requirement): string {
  switch (requirement.kind) {
    case 'model-signature': {
      const { mayIgnore = [], requireRead } = requirement;
      const but = mayIgnore.length === 0 ? '' : ` but ${mayIgnore.join(', ')}`;
      return `model signature over every file${but}${requireRead === true ? ', each read by the signer' : ''}`;
    }
    case 'image-signature':
      return 'image signature over its manifest';
    case 'aibom':
      return requirement.profile === undefined && bomRulesOf(requirement).length === 0
        ? 'AI-BOM'
        : 'AI-BOM with profile identity';
    case 'provenance':
      return describeProvenance(requirement);
    case 'test-result': {
      const { name, worst, tests } = requirement;
      const needed = tests.length === 0 ? '' : `, with ${tests.join(', ')} among the passed`;
      return `test-result of ${name}, ${worst === 'PASSED' ? 'passed' : 'passed or warned'}${needed}`;
    }
    case 'scai': {
      const conditions = [...requirement.conditions].map(([name, value]) => `${name} ${String(value)}`);
      return `scai report of ${requirement.attribute}${conditions.length === 0 ? '' : ` with ${conditions.join(', ')}`}`;
    }
    case 'posture':
      return describePosture(requirement);
    case 'secret-scan':
    case 'iac-scan': {
      const { kind, of, allowIncomplete } = requirement;
      const skips =
        allowIncomplete.length === 0 ? 'complete' : `complete but for ${allowIncomplete.join(', ')}`;
      return `${kind} of the ${of}, ${skips}`;
    }
  }
}

function describePosture(requirement: Extract<Requirement, { kind: 'posture' }>): string {
  const { of, repositoryId, branch, checks, waive } = requirement;
  const asked = checks === undefined ? 'every check ok' : `${checks.join(', ')} ok`;
  const but = waive.map(({ check, until }) => `${check} until ${until.toISOString().slice(0, 10)}`);
  const parts = [
    `posture of repository ${String(repositoryId)} for the ${of}`,
    branch === undefined ? 'its default branch' : `branch ${branch}`,
    `${asked}${but.length === 0 ? '' : ` but ${but.join(', ')}`}`,
  ];
  return parts.join(', ');
}

function describeProvenance(requirement: Extract<Requirement, { kind: 'provenance' }>): string {
  const { builder, builderDigest, level, buildTypes, source, sourceRef, parameters } = requirement;
  const parts = [
    `provenance${builder === undefined ? '' : ` of builder ${builder}`}`,
    ...(builderDigest === undefined ? [] : [`at commit ${builderDigest}`]),
    ...(level === undefined ? [] : [`build level ${String(level)} or higher`]),
    ...(buildTypes === undefined ? [] : [`of build type ${buildTypes.join(' or ')}`]),
    ...(source === undefined ? [] : [`from ${source}`]),
    ...(sourceRef === undefined ? [] : [`at ${sourceRef}`]),
    ...(parameters === undefined ? [] : [`with exactly the parameters ${[...parameters.keys()].join(', ')}`]),
  ];
  const { freeParameters } = requirement;
  return [...parts, ...(freeParameters.length === 0 ? [] : [`and any ${freeParameters.join(', ')}`])].join(
    ', ',
  );
}

/** `no critical or high finding in secret-scan; medium is a warning`. */
export function describeFindings({ kind }: Requirement, { findings }: EnvironmentPolicy): string {
  const { block, warn } = findings;
  const blocking = block.length === 0 ? 'no severity blocks' : `no ${block.join(' or ')} finding`;
  const warning =
    warn.length === 0 ? '' : `; ${warn.join(' and ')} ${warn.length === 1 ? 'is' : 'are'} a warning`;
  return `${blocking} in ${kind}${warning}`;
}

const CHANNEL_WORDS: Readonly<Record<ApprovalChannel, string>> = {
  statement: 'signed statement',
  review: 'review of the head commit',
  environment: 'approval of the GitHub environment',
};

/** `2 of ml-leads (bob, carol) approve this digest, not the author or builder`. */
export function describeApproval(
  { group, count, exclude, channels, team }: ApprovalRule,
  members: readonly string[],
): string {
  const excluded = exclude.length === 0 ? '' : `, not the ${exclude.join(' or ')}`;
  const isPlain = channels.length === 1 && channels[0] === 'statement';
  const by = isPlain ? '' : ` by ${channels.map((channel) => CHANNEL_WORDS[channel]).join(' or ')}`;
  const inTeam = team === undefined ? '' : `, on GitHub as members of team ${team}`;
  return `${String(count)} of ${group} (${members.join(', ')}) approve this digest${by}${inTeam}${excluded}`;
}
