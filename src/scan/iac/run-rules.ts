import { fingerprintOf, type Finding } from '../../domain/finding.ts';
import { isIgnoredInline } from './inline-ignore.ts';
import { LIMITS } from './limits.ts';
import type { Hit } from './resource.ts';
import type { Resources } from './resources.ts';
import type { IacRule, Target, Targets } from './rule.ts';
import { locationOf } from './source-file.ts';

type Check = (resource: never) => Iterable<Hit>;

/** Runs rules over resources and keeps the findings. One runner per scan: it tells repeated findings apart. */
export class RuleRunner {
  readonly findings: Finding[] = [];
  /** Findings that comments in the scanned files left out. */
  ignored = 0;
  isFull = false;
  private readonly byTarget = new Map<Target, { readonly rule: IacRule; readonly check: Check }[]>();
  private readonly places = new Set<string>();
  private readonly repeated = new Map<string, number>();

  private readonly obeysComments: boolean;

  constructor(rules: readonly IacRule[], obeysComments = true) {
    this.obeysComments = obeysComments;
    for (const rule of rules) {
      for (const [target, check] of Object.entries(rule.check) as [Target, Check][]) {
        const list = this.byTarget.get(target) ?? [];
        list.push({ rule, check });
        this.byTarget.set(target, list);
      }
    }
  }

  run(resources: Resources): void {
    for (const target of Object.keys(resources) as Target[]) {
      for (const resource of resources[target] ?? []) this.runOn(target, resource);
    }
  }

  private runOn<T extends Target>(target: T, resource: Targets[T]): void {
    for (const { rule, check } of this.byTarget.get(target) ?? []) {
      for (const hit of check(resource as never)) this.add(rule, hit);
    }
  }

  private add(rule: IacRule, hit: Hit): void {
    const { id, severity, confidence } = rule.meta;
    const { path } = hit.at.source;
    // One place is said once by a rule, however many ways (aliases, wrappers) lead to it.
    const place = `${id}\n${path}\n${String(hit.at.start)}:${String(hit.at.end)}`;
    if (this.isFull || this.places.has(place)) return;
    this.places.add(place);
    if (this.obeysComments && isIgnoredInline(hit.at, id)) {
      this.ignored += 1;
      return;
    }
    if (this.findings.length >= LIMITS.findings) {
      this.isFull = true;
      return;
    }
    const content = `${id}\n${path}\n${hit.identity}`;
    const count = this.repeated.get(content) ?? 0;
    this.repeated.set(content, count + 1);
    this.findings.push({
      ruleId: id,
      severity,
      confidence,
      message: hit.message,
      location: locationOf(hit.at, hit.pointer.trim()),
      fingerprint: fingerprintOf(id, path, count === 0 ? hit.identity : `${hit.identity}\n#${String(count)}`),
    });
  }
}
