import * as z from 'zod';
import { packagingPredicateSchema, trainingPredicateSchema } from './build-types.ts';
import { decisionSchema } from './decision-schema.ts';
import { githubApprovalsSchema } from './github-approvals.ts';
import { approvalSchema, overrideSchema, retirementSchema, waiverSchema } from './people-predicates.ts';
import { postureSchema } from './posture.ts';
import { scanPredicateSchema } from './scan-schema.ts';

const PUBLISHED = {
  'scan-v1': [scanPredicateSchema, 'Predicate scan/v1: what a scanner looked at and found'],
  'approval-v1': [
    approvalSchema,
    'Predicate approval/v1: a person approves or rejects a digest for an environment',
  ],
  'waiver-v1': [waiverSchema, 'Predicate waiver/v1: a person accepts findings for a time'],
  'override-v1': [overrideSchema, 'Predicate override/v1: a person lets a failed digest through once'],
  'retirement-v1': [retirementSchema, 'Predicate retirement/v1: a digest may not be used any more'],
  'github-approvals-v1': [
    githubApprovalsSchema,
    'Predicate github-approvals/v1: reviews and environment approvals as GitHub told them',
  ],
  'posture-v1': [postureSchema, 'Predicate posture/v1: settings of a repository at GitHub at one moment'],
  'training-provenance-v1': [
    trainingPredicateSchema,
    'SLSA provenance v1 of build type train/v1: how a model was trained',
  ],
  'packaging-provenance-v1': [
    packagingPredicateSchema,
    'SLSA provenance v1 of build type package/v1: the command that made an artifact',
  ],
  decision: [decisionSchema, 'Decision of the gate as JSON'],
} as const;

/**
 * JSON Schemas 2020-12 of the formats that are ours, by file name (`scan-v1.schema.json` …), for `schemas/`. Rules that
 * a schema cannot say (counts that must equal the findings, minimum lengths after trimming) are in docs/evidence.md.
 */
export function publishedJsonSchemas(): ReadonlyMap<string, Readonly<Record<string, unknown>>> {
  return new Map(
    Object.entries(PUBLISHED).map(([name, [schema, title]]) => {
      const file = `${name}.schema.json`;
      const json = z.toJSONSchema(schema, { io: 'input', target: 'draft-2020-12' });
      return [file, { ...json, $id: `https://sallyport.dev/schemas/${file}`, title }];
    }),
  );
}
