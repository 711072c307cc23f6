import type { FlowContext } from '../../flows/context.ts';

/** The stores that an input names; undefined when it names none. */
export function storeInput(names: readonly string[]): readonly string[] | undefined {
  return names.length === 0 ? undefined : names;
}

/** A context in which the token of the input opens `github:` stores; without one that of the environment does. */
export function withGithubToken(context: FlowContext, token: string | undefined): FlowContext {
  return token === undefined ? context : { ...context, env: { ...context.env, GITHUB_TOKEN: token } };
}
