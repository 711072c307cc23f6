import { expect, it } from '@jest/globals';
import { countText } from '../../../src/domain/count-text.ts';

it('writes a count as toLocaleString would', () => {
  for (const count of [0, 7, 999, 1_000, 12_345, 999_999, 1_000_000, 2 ** 40]) {
    expect(countText(count)).toBe(count.toLocaleString('en-US'));
  }
});
