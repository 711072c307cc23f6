// Writes __tests__/fixtures/github/shapes.json: of the operations that the fake GitHub of our tests has, what GitHub's own
// description (install-github-openapi.sh) says an answer must hold. github-contract-check.ts tells when it must be run again.
//   node scripts/outside/github-shapes.ts
import fs from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { GITHUB_DESCRIPTION } from './github-contract.ts';

const OPERATIONS = [
  ...['GET /repos/{owner}/{repo}', 'GET /repos/{owner}/{repo}/activity'],
  ...['GET /repos/{owner}/{repo}/collaborators/{username}/permission', 'GET /users/{username}'],
  ...['GET /repos/{owner}/{repo}/contents/{path}', 'GET /repos/{owner}/{repo}/actions/runs'],
  ...['GET /repos/{owner}/{repo}/actions/runs/{run_id}'],
  ...['GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals', 'GET /repos/{owner}/{repo}/pulls'],
  ...['GET /repos/{owner}/{repo}/pulls/{pull_number}', 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files'],
  ...['GET /repos/{owner}/{repo}/pulls/{pull_number}/commits'],
  ...['GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews'],
  ...['GET /repos/{owner}/{repo}/issues/{issue_number}/comments'],
  ...['GET /orgs/{org}/teams/{team_slug}', 'GET /orgs/{org}/teams/{team_slug}/members'],
  ...['GET /orgs/{org}/teams/{team_slug}/memberships/{username}'],
  ...['POST /repos/{owner}/{repo}/check-runs', 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}'],
  ...['POST /repos/{owner}/{repo}/code-scanning/sarifs', 'POST /repos/{owner}/{repo}/deployments'],
  ...['POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses'],
  ...['POST /repos/{owner}/{repo}/issues/{issue_number}/comments'],
  ...['PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}'],
  ...['POST /repos/{owner}/{repo}/attestations', 'GET /repos/{owner}/{repo}/attestations/{subject_digest}'],
  ...['POST /orgs/{org}/artifacts/metadata/deployment-record'],
  ...['GET /repos/{owner}/{repo}/rules/branches/{branch}', 'GET /repos/{owner}/{repo}/branches/{branch}'],
  ...[
    'GET /repos/{owner}/{repo}/branches/{branch}/protection',
    'GET /repos/{owner}/{repo}/compare/{basehead}',
  ],
  ...['GET /repos/{owner}/{repo}/codeowners/errors', 'GET /repos/{owner}/{repo}/actions/permissions'],
  ...['GET /repos/{owner}/{repo}/actions/permissions/workflow', 'GET /repos/{owner}/{repo}/environments'],
  ...['GET /repos/{owner}/{repo}/actions/secrets', 'GET /repos/{owner}/{repo}/rulesets/{ruleset_id}'],
];

type Json = Readonly<Record<string, unknown>>;
const document = JSON.parse(fs.readFileSync(GITHUB_DESCRIPTION, 'utf8')) as Json;
const schemas = (document['components'] as Json)['schemas'] as Json;
const used = new Map<string, unknown>();

/**
 * `{"$": name}`: a shape of that name; `{"?": shape}`: that, or null when nothing is known; `{"-": shape}`: that,
 * when something is; `[shape]`: a list.
 */
function shapeOf(schema: Json): unknown {
  const reference = schema['$ref'];
  if (typeof reference === 'string') {
    const name = reference.replace('#/components/schemas/', '');
    if (!used.has(name)) {
      used.set(name, null);
      used.set(name, shapeOf(schemas[name] as Json));
    }
    return { $: name };
  }
  const { nullable, ...rest } = schema;
  if (nullable === true) {
    const shape = shapeOf(rest);
    return typeof shape === 'object' && shape !== null ? { '?': shape } : null;
  }
  for (const choice of ['oneOf', 'anyOf']) {
    const options = schema[choice] as Json[] | undefined;
    if (options !== undefined && schema['properties'] === undefined) {
      // Of what a place in a repository can be a file is asked for, of an account what everybody may see.
      const wanted = options.find((each) => /\/(content-file|public-user)$/.test(String(each['$ref'])));
      return shapeOf(wanted ?? options[0] ?? {});
    }
  }
  const all = schema['allOf'] as Json[] | undefined;
  if (all !== undefined) return shapeOf(all[0] ?? {});
  return plainShape(schema);
}

function plainShape(schema: Json): unknown {
  const values = schema['enum'] as unknown[] | undefined;
  if (values !== undefined) return values[0];
  switch (schema['type']) {
    case 'array':
      return [shapeOf((schema['items'] ?? {}) as Json)];
    case 'integer':
    case 'number':
      return schema['minimum'] ?? 0;
    case 'boolean':
      return false;
    case 'string':
      if (schema['format'] === 'date-time') return '2026-03-02T10:00:00Z';
      return schema['format'] === 'uri' ? 'https://github.test/' : '';
    default: {
      const properties = (schema['properties'] ?? {}) as Json;
      const required = (schema['required'] ?? []) as readonly string[];
      // Accounts that an answer may leave out are whole where they are there.
      const accounts = Object.keys(properties).filter(
        (name) => !required.includes(name) && /simple-user$/.test(String((properties[name] as Json)['$ref'])),
      );
      return Object.fromEntries([
        ...required.map((name) => [name, shapeOf((properties[name] ?? {}) as Json)]),
        ...accounts.map((name) => [name, { '-': shapeOf(properties[name] as Json) }]),
      ]);
    }
  }
}

const answers = OPERATIONS.map((name) => {
  const [method = '', route = ''] = name.split(' ');
  const operation = ((document['paths'] as Json)[route] as Json)[method.toLowerCase()] as Json;
  const responses = operation['responses'] as Json;
  const status = Object.keys(responses).find((each) => each.startsWith('2')) ?? '';
  const content = ((responses[status] as Json)['content'] as Json)['application/json'] as Json;
  return [
    name,
    {
      status: Number(status === '200' && name.endsWith('/deployments') ? 201 : status),
      shape: shapeOf(content['schema'] as Json),
    },
  ];
});
const file = path.resolve(import.meta.dirname, '../../__tests__/fixtures/github/shapes.json');
fs.mkdirSync(path.dirname(file), { recursive: true });
const source = 'written by scripts/outside/github-shapes.ts from @octokit/openapi 23.0.2';
const content = { source, answers: Object.fromEntries(answers) as Json, shapes: Object.fromEntries(used) };
const style = await resolveConfig(file);
fs.writeFileSync(file, await format(JSON.stringify(content), { ...style, parser: 'json' }));
console.log(`${file}: ${String(answers.length)} operations`);
