import { describe, expect, it } from '@jest/globals';
import { createTerminalProgress, describeTerminal } from '../../../src/platform/terminal.ts';

function stream(isTTY: boolean, columns?: number) {
  const written: string[] = [];
  return {
    isTTY,
    ...(columns === undefined ? {} : { columns }),
    written,
    write: (text: string) => written.push(text),
  };
}

describe('describeTerminal', () => {
  it.each([
    ['terminal', true, {}, true],
    ['pipe', false, {}, false],
    ['NO_COLOR', true, { NO_COLOR: '1' }, false],
    ['empty NO_COLOR counts as unset', true, { NO_COLOR: '' }, true],
    ['NO_COLOR over FORCE_COLOR', true, { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
    ['FORCE_COLOR in a pipe', false, { FORCE_COLOR: '1' }, true],
    ['FORCE_COLOR=0', true, { FORCE_COLOR: '0' }, false],
    ['dumb terminal', true, { TERM: 'dumb' }, false],
  ])('colours: %s', (_name, isTTY, env, color) => {
    expect(describeTerminal(stream(isTTY), env).color).toBe(color);
  });

  it('bounds the width', () => {
    expect(describeTerminal(stream(true, 10), {}).width).toBe(40);
    expect(describeTerminal(stream(true, 5_000), {}).width).toBe(200);
    expect(describeTerminal(stream(false), {}).width).toBe(80);
  });
});

describe('progress line', () => {
  it('shows nothing in the first second and removes itself at the end', () => {
    let now = 0;
    const out = stream(true, 80);
    const progress = createTerminalProgress(out, () => new Date(now));
    const state = { label: 'hashing', done: 5e6, total: 1e7, unit: 'bytes' } as const;
    now = 999;
    progress.update(state);
    progress.end();
    expect(out.written).toEqual([]);
    now = 1_000;
    progress.update(state);
    now = 1_050;
    progress.update(state);
    progress.end();
    expect(out.written).toEqual(['\r\u001b[2Khashing  50 % 5 MB', '\r\u001b[2K']);
  });
});
