// GitHub's own description of its REST API (install-github-openapi.sh), as far as one exchange is held against it.
import { Ajv, type ValidateFunction } from 'ajv';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import fs from 'node:fs';
import path from 'node:path';
import { OUTSIDE } from './cosign.ts';

/** Where install-github-openapi.sh puts it. */
export const GITHUB_DESCRIPTION = path.join(OUTSIDE, 'share/github-openapi-23.0.2.json');

type Json = Readonly<Record<string, unknown>>;

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: Json;
}

interface Operation {
  /** `METHOD /path/{with}/{parameters}`. */
  readonly name: string;
  readonly pattern: RegExp;
  readonly pointer: readonly string[];
  readonly parameters: readonly Parameter[];
  readonly hasBody: boolean;
  readonly responses: Json;
}

export interface Exchange {
  readonly method: string;
  readonly url: URL;
  readonly requestBody: string;
  readonly status: number;
  readonly responseBody: string;
  /** The request asked for the bytes of a file, which no schema describes. */
  readonly isRaw: boolean;
}

export interface Judgement {
  readonly operation: string;
  /** What the description has against the request. */
  readonly request: readonly string[];
  /** What it has against the answer. */
  readonly response: readonly string[];
}

export interface GithubContract {
  judge(exchange: Exchange): Judgement;
}

export function readGithubContract(): GithubContract {
  if (!fs.existsSync(GITHUB_DESCRIPTION)) throw new Error('run scripts/outside/install-github-openapi.sh');
  const document = nullsAsTypes(JSON.parse(fs.readFileSync(GITHUB_DESCRIPTION, 'utf8'))) as Json;
  const operations = operationsOf(document);
  const ajv = new Ajv({
    strict: false,
    validateSchema: false,
    allErrors: true,
    logger: false,
    formats: fullFormats,
  });
  ajv.addSchema(document, 'github');
  const compiled = new Map<string, ValidateFunction>();
  const problems = (pointer: readonly string[], value: unknown, what: string): string[] => {
    const reference = `github#/${pointer.map((each) => encodeURIComponent(escapePointer(each))).join('/')}`;
    const validate = compiled.get(reference) ?? ajv.compile({ $ref: reference });
    compiled.set(reference, validate);
    if (validate(value) === true) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) =>
        `${what}${instancePath} ${message ?? ''} ${JSON.stringify(params)}`,
    );
  };
  const ofParameters = ({ parameters, pattern }: Operation, url: URL): string[] => {
    const inPath = Object.entries(pattern.exec(url.pathname)?.groups ?? {});
    const found = new Map<string, string>([
      ...inPath.map(([name, value]) => [`path ${name}`, value] as const),
      ...[...url.searchParams].map(([name, value]) => [`query ${name}`, value] as const),
    ]);
    const known = new Map<string, Parameter>(
      parameters.filter((each) => each.in !== 'header').map((each) => [`${each.in} ${each.name}`, each]),
    );
    const missing = [...known].filter(([name, { required }]) => required === true && !found.has(name));
    return [
      ...missing.map(([name]) => `${name} is missing`),
      ...[...found].flatMap(([name, text]) => {
        const parameter = known.get(name);
        if (parameter === undefined) return [`${name} is unknown`];
        const isNumber = parameter.schema['type'] === 'integer';
        const validate = ajv.compile(parameter.schema);
        const isRight = validate(isNumber ? Number(text) : decodeURIComponent(text));
        return isRight === true ? [] : [`${name} is ${text}`];
      }),
    ];
  };
  return {
    judge({ method, url, requestBody, status, responseBody, isRaw }) {
      const operation = operations.find(
        ({ name, pattern }) => name.startsWith(`${method} `) && pattern.test(url.pathname),
      );
      if (operation === undefined) {
        return {
          operation: `${method} ${url.pathname}`,
          request: ['is no operation of GitHub'],
          response: [],
        };
      }
      const { pointer, responses, hasBody, name } = operation;
      const json = ['content', 'application/json', 'schema'];
      const sent: unknown = requestBody === '' ? undefined : JSON.parse(requestBody);
      const request = [
        ...ofParameters(operation, url),
        ...(hasBody ? problems([...pointer, 'requestBody', ...json], sent ?? {}, 'body') : []),
        ...(!hasBody && sent !== undefined ? ['body: none is expected'] : []),
      ];
      const described = responses[String(status)];
      if (described === undefined) {
        return {
          operation: name,
          request,
          response: [`answer ${String(status)} is not among ${Object.keys(responses).join()}`],
        };
      }
      if (isRaw) return { operation: name, request, response: [] };
      const reference = (described as Json)['$ref'];
      const place =
        typeof reference === 'string'
          ? reference.slice(2).split('/')
          : [...pointer, 'responses', String(status)];
      // Some refusals are described without a body.
      if (!isDescribed(document, [...place, ...json])) return { operation: name, request, response: [] };
      const response = problems([...place, ...json], JSON.parse(responseBody), 'answer');
      return { operation: name, request, response };
    },
  };
}

function operationsOf(document: Json): Operation[] {
  const at = (value: unknown): Json => {
    const reference: unknown = (value as Json)['$ref'];
    if (typeof reference !== 'string') return value as Json;
    const steps = reference.slice(2).split('/');
    return at(steps.reduce<unknown>((place, step) => (place as Json)[step], document));
  };
  return Object.entries(document['paths'] as Json).flatMap(([route, methods]) =>
    Object.entries(methods as Json).map(([method, value]): Operation => {
      const operation = value as Json;
      return {
        name: `${method.toUpperCase()} ${route}`,
        // A path inside a repository is one parameter, slashes and all.
        pattern: new RegExp(
          `^${route.replace(/\{(\w+)\}/g, (_, name: string) => `(?<${name}>${name === 'path' ? '.+' : '[^/]+'})`)}$`,
        ),
        pointer: ['paths', route, method],
        parameters: ((operation['parameters'] as unknown[] | undefined) ?? []).map(
          (each) => at(each) as unknown as Parameter,
        ),
        hasBody: operation['requestBody'] !== undefined,
        responses: operation['responses'] as Json,
      };
    }),
  );
}

function isDescribed(document: Json, place: readonly string[]): boolean {
  let value: unknown = document;
  for (const step of place) value = (value as Json | undefined)?.[step];
  return value !== undefined;
}

const escapePointer = (text: string): string => text.replaceAll('~', '~0').replaceAll('/', '~1');

/** OpenAPI 3.0 says `nullable` where JSON Schema has a type; examples are no schemas. */
function nullsAsTypes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(nullsAsTypes);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([name]) => name !== 'example' && name !== 'examples');
  const { nullable, ...rest } = Object.fromEntries(entries.map(([name, each]) => [name, nullsAsTypes(each)]));
  // A property of that name is a schema.
  if (typeof nullable === 'object') return { ...rest, nullable };
  return nullable === true ? { anyOf: [rest, { type: 'null' }] } : rest;
}
