import { type Finding } from '../../domain/finding.ts';
import type { Resources } from './resources.ts';
import type { IacRule } from './rule.ts';
/** Runs rules over resources and keeps the findings. One runner per scan: it tells repeated findings apart. */
export declare class RuleRunner {
    readonly findings: Finding[];
    /** Findings that comments in the scanned files left out. */
    ignored: number;
    isFull: boolean;
    private readonly byTarget;
    private readonly places;
    private readonly repeated;
    private readonly obeysComments;
    constructor(rules: readonly IacRule[], obeysComments?: boolean);
    run(resources: Resources): void;
    private runOn;
    private add;
}
