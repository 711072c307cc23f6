import { context } from '@actions/github';

/**
 * The toolkit's view of the run: environment and event file, read now. The toolkit reads them once, when it is loaded,
 * which is wrong in a process that lives on. In a file of its own, so that dist leaves the toolkit's API client out.
 */
export function readContext(): typeof context {
  return Reflect.construct(context.constructor, []) as typeof context;
}
