import { placeIn, sliceMapped } from '../mapped-text.ts';
import type { Setting } from './dockerfile.ts';
import { expandWord, type Variables } from './expand.ts';
import type { Instruction } from './instruction.ts';
import { splitWords } from './words.ts';

/**
 * The settings of an ENV or ARG. `ENV name value with blanks` is the old form of ENV: everything after the name is the value.
 * Values see the variables as they were before this instruction.
 */
export function readSettings(
  instruction: Instruction,
  escape: string,
  variables: Variables,
): readonly Setting[] {
  const { body } = instruction;
  const keyword = instruction.keyword === 'ENV' ? 'ENV' : 'ARG';
  const words = splitWords(body.text, escape);
  const first = words[0];
  const isOldForm =
    keyword === 'ENV' && first !== undefined && !body.text.slice(first.start, first.end).includes('=');
  if (isOldForm) {
    const value = sliceMapped(body, words[1]?.start ?? first.end, body.text.trimEnd().length);
    return [
      setting(
        first.start,
        first.end,
        value.text === '' ? undefined : [words[1]?.start ?? 0, body.text.trimEnd().length],
      ),
    ];
  }
  return words.map(({ start, end }) => {
    const equals = body.text.slice(start, end).indexOf('=');
    return equals === -1
      ? setting(start, end, undefined)
      : setting(start, start + equals, [start + equals + 1, end]);
  });

  function setting(start: number, nameEnd: number, value: readonly [number, number] | undefined): Setting {
    const raw = value === undefined ? '' : body.text.slice(value[0], value[1]);
    return {
      instruction,
      keyword,
      name: expandWord(body.text.slice(start, nameEnd), escape, variables).text,
      value:
        value === undefined
          ? undefined
          : {
              raw,
              ...expandWord(raw, escape, variables),
              place: placeIn(body, value[0], Math.max(value[1], value[0])),
            },
      place: placeIn(body, start, value?.[1] ?? nameEnd),
    };
  }
}
