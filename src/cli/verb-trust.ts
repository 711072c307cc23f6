import { updateTrust, type UpdateTrustOptions } from '../flows/update-trust.ts';
import { shownPath } from './shown-path.ts';
import { done, type Verb } from './verb.ts';

export const trustUpdateVerb: Verb<UpdateTrustOptions> = async (options) => {
  const made = await updateTrust(options);
  const lines = [
    `trusted root  ${shownPath(made.output)}`,
    `from          ${made.source}, root version ${String(made.rootVersion)}`,
    `fetch again   before ${made.expires.toISOString()}`,
  ];
  return done(`${lines.join('\n')}\n`, made);
};
