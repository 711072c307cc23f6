import type { RuleMeta } from '../../domain/scan.ts';
import type { Dockerfile } from './dockerfile/dockerfile.ts';
import type { Job, Step, Workflow } from './github/workflow.ts';
import type { ImageUse } from './image.ts';
import type { KubernetesObject } from './kubernetes/manifest.ts';
import type { NamespaceView } from './kubernetes/cluster.ts';
import type { Container, Pod } from './kubernetes/pod.ts';
import type { Launch } from './launch.ts';
import type { ShellScript } from './shell/shell-script.ts';
import type { Hit } from './resource.ts';
/** The kinds of resource a rule can look at. */
export interface Targets {
    readonly dockerfile: Dockerfile;
    readonly image: ImageUse;
    readonly shell: ShellScript;
    readonly launch: Launch;
    readonly object: KubernetesObject;
    readonly namespace: NamespaceView;
    readonly pod: Pod;
    readonly container: Container;
    readonly workflow: Workflow;
    readonly job: Job;
    readonly step: Step;
}
export type Target = keyof Targets;
export type Checks = {
    readonly [T in Target]?: (resource: Targets[T]) => Iterable<Hit>;
};
/**
 * One example of a rule, run by `__tests__/rules/iac-rules.test.ts`. `text` marks with « and » exactly what is found;
 * a clean example has no marks. `evasion` names the trick that must not work.
 */
export interface RuleExample {
    readonly path: string;
    readonly text: string;
    readonly evasion?: string;
}
export interface RuleExamples {
    readonly match: readonly RuleExample[];
    readonly clean: readonly RuleExample[];
}
/** One rule: what it says about itself, one check for every kind of resource it looks at, examples. Checks are pure. */
export interface IacRule {
    readonly meta: RuleMeta;
    readonly check: Checks;
    readonly examples: RuleExamples;
}
/** Requirement numbers of the two editions of AISVS C4 → control ids. */
export declare function aisvs(revised: readonly string[], draft: readonly string[]): readonly string[];
export interface RuleDefinition extends Omit<RuleMeta, 'since'>, RuleExamples {
    readonly since?: string;
    readonly check: Checks;
}
/** A rule written flat, as its file has it. */
export declare function defineRule(definition: RuleDefinition): IacRule;
