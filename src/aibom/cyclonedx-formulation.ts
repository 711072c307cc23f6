import type { JsonObject } from './cyclonedx-json.ts';
import { nonEmpty, optional } from './cyclonedx-json.ts';
import { fileRef } from './cyclonedx-refs.ts';
import { toHashes } from './cyclonedx-hashes.ts';
import type { StepClaim } from './facts.ts';
import { allOf, firstOf, type ModelFacts } from './model-facts.ts';

/**
 * How the model was made, as far as a pipeline recorded it (DVC stages, an MLflow run). CycloneDX knows no task type
 * for training, so it is `other` with a name.
 */
export function toFormulation(model: ModelFacts): JsonObject {
  const steps = allOf(model.facts, 'step').map((fact) => fact.value);
  const run = model.files
    .flatMap((file) => allOf(file.facts, 'detail'))
    .find(({ value }) => value.name === 'mlflow:run-id');
  if (steps.length === 0 && run === undefined) return {};
  const own = new Set(model.files.map((file) => file.entry.path));
  const time = firstOf(model.facts, 'built-time')?.value;
  return {
    formulation: [
      {
        'bom-ref': 'formulation',
        workflows: [
          {
            'bom-ref': 'formulation/workflow',
            uid: run?.value.value ?? 'pipeline',
            taskTypes: ['other'],
            ...optional('tasks', nonEmpty(steps.map((step) => toTask(step, own)))),
            ...optional('timeEnd', time),
          },
        ],
      },
    ],
  };
}

/** A file of the model is referred to; what lies elsewhere is named. */
function toTask(step: StepClaim, own: ReadonlySet<string>): JsonObject {
  const resource =
    (type: string | undefined) =>
    (item: StepClaim['inputs'][number]): JsonObject => ({
      ...optional('type', type),
      resource: own.has(item.name)
        ? { ref: fileRef(item.name) }
        : {
            externalReference: {
              type: 'other',
              url: encodeURI(item.name),
              ...optional('hashes', nonEmpty(toHashes(item.hash === undefined ? undefined : [item.hash]))),
            },
          },
    });
  return {
    'bom-ref': `formulation/task/${step.name}`,
    uid: step.name,
    name: step.name,
    taskTypes: ['other'],
    ...optional('inputs', nonEmpty(step.inputs.map(resource(undefined)))),
    ...optional('outputs', nonEmpty(step.outputs.map(resource('artifact')))),
  };
}
