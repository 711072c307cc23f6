import { type Finding } from '../../domain/finding.ts';
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
export declare function makeFinding(match: SecretMatch, location: Location): Finding;
