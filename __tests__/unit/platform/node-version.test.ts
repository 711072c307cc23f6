import { describe, expect, it } from '@jest/globals';
import { requireNode } from '../../../src/platform/node-version.ts';

describe('the version of Node', () => {
  it.each(['20.20.2', '23.11.0'])(
    'is too old when it is %s, and the error says which one is needed',
    (version) => {
      expect(() => {
        requireNode(version);
      }).toThrow(`this is Node ${version}, and Node 24 or later is needed`);
    },
  );

  it.each(['24.0.0', '24.21.0', '26.1.0'])('is enough when it is %s', (version) => {
    expect(() => {
      requireNode(version);
    }).not.toThrow();
  });
});
