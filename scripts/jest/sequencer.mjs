import Sequencer from '@jest/test-sequencer';

/** Files that take seconds, slowest first: parts of their paths. */
const SLOW = [
  'unit/audit/kill',
  'bundle/link-actions',
  'bundle/cli-chain',
  'bundle/gate-audit-actions',
  'bundle/chain-action',
  'bundle/',
  'unit/scan/secrets/hostile-input',
  'unit/scan/iac/fuzz',
  'unit/audit/crash',
];

/**
 * Starts the slow files first. Jest does so from the times it remembers, but a fresh clone has none and sorts by size:
 * a file of twenty seconds would start last, and one core would wait for it.
 */
export default class SlowFirst extends Sequencer {
  async sort(tests) {
    const rank = ({ path }) => {
      const place = SLOW.findIndex((part) => path.includes(part));
      return place < 0 ? SLOW.length : place;
    };
    return (await super.sort(tests)).toSorted((one, other) => rank(one) - rank(other));
  }
}
