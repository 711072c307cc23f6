import { createHash } from 'node:crypto';
import { type Finding, fingerprintOf } from '../../domain/finding.ts';
import type { Location } from '../../domain/location.ts';
import type { SecretMatch } from './engine-text.ts';

/**
 * The finding of a match. Nothing of the secret goes into it: the message is the rule's title, the location a place.
 *
 * The fingerprint has to stay the same when the secret moves and to change when another one takes its place, and
 * everybody may read it. For a random secret a hash of it does that: 80 unknown bits and more are not found by
 * trying. A password would be: somebody with a word list and the public fingerprint could check each word. There the
 * fingerprint covers what stands around the password and only eight bits of its hash: one word in 256 fits, so a
 * guess is never confirmed, and a replaced password is still noticed 255 times of 256.
 */
export function makeFinding(match: SecretMatch, location: Location): Finding {
  const { rule, verdict } = match;
  const weaker = verdict === 'accept' ? undefined : verdict;
  const encoded = match.encoded ? ', base64-encoded' : '';
  return {
    ruleId: rule.meta.id,
    severity: weaker?.severity ?? rule.meta.severity,
    confidence: weaker?.unsure === true ? 'low' : rule.meta.confidence,
    message: `${rule.meta.title}${encoded}${weaker === undefined ? '' : `, ${weaker.note}`}`,
    location,
    fingerprint: fingerprintOf(rule.meta.id, location.path, fingerprintContent(match)),
  };
}

function fingerprintContent(match: SecretMatch): string {
  if (match.rule.strength === 'random') return `random:${match.secret}`;
  const eightBits = createHash('sha256').update(match.secret).digest('hex').slice(0, 2);
  return `guessable:${match.frame}:${eightBits}`;
}
