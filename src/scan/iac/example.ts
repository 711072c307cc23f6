import type { RuleExample } from './rule.ts';

// Short forms for the examples of rules. « and » around what is found.

const example = (path: string, text: string, evasion: string | undefined): RuleExample => ({
  path,
  text,
  ...(evasion === undefined ? {} : { evasion }),
});

const indent = (text: string, by: number): string => text.replaceAll('\n', `\n${' '.repeat(by)}`);

/** A Dockerfile. */
export const docker = (text: string, evasion?: string): RuleExample =>
  example('Dockerfile', `${text}\n`, evasion);

/** A manifest file as it is. */
export const manifest = (text: string, evasion?: string): RuleExample =>
  example('manifest.yaml', `${text}\n`, evasion);

/** A Pod with this spec; `metadata` is a flow mapping. */
export const pod = (spec: string, evasion?: string): RuleExample =>
  manifest(
    `apiVersion: v1\nkind: Pod\nmetadata: { name: web, namespace: app }\nspec:\n  ${indent(spec, 2)}`,
    evasion,
  );

/** A Deployment with one container `name: server` that has these fields. */
export const container = (fields: string, evasion?: string): RuleExample =>
  manifest(
    `apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: app }
spec:
  template:
    spec:
      containers:
        - name: server
          ${indent(fields, 10)}`,
    evasion,
  );

/** A workflow file as it is. */
export const workflow = (text: string, evasion?: string): RuleExample =>
  example('.github/workflows/ci.yml', `${text}\n`, evasion);

/** A push workflow with one job that has these steps. */
export const steps = (list: string, evasion?: string): RuleExample =>
  workflow(
    `on: push
permissions: {}
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      ${indent(list, 6)}`,
    evasion,
  );

/** The digest examples are pinned to. */
export const DIGEST = `sha256:${'4f'.repeat(32)}`;
/** The commit examples are pinned to. */
export const COMMIT = '8e8c483db84b4bee98b60c0593521ed34d9990e8';
/** The password in the addresses of examples: put in from here, so that no scanner takes the source for a leak. */
export const PASSWORD = ['uT6y', 'R4eW'].join('');
