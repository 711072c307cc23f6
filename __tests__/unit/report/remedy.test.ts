import { expect, test } from '@jest/globals';
import { remedyCell } from '../../../src/report/markdown-table.ts';
import { splitRemedy } from '../../../src/report/remedy.ts';

test.each([
  ['sallyport sign m --key KEY', '', 'sallyport sign m --key KEY'],
  ['scan again, or: sallyport waive m --key KEY', 'scan again, or:', 'sallyport waive m --key KEY'],
  ['remove the file', 'remove the file', ''],
  ['read the page of sallyport', 'read the page of sallyport', ''],
  ['', '', ''],
])('%j is the words %j and the command %j', (remedy, words, command) => {
  expect(splitRemedy(remedy)).toEqual({ words, command });
});

test('in markdown the command is code', () => {
  expect(remedyCell('scan again, or: sallyport waive m --path a|b')).toBe(
    'scan again, or: `sallyport waive m --path a`&#124;`b`',
  );
  expect(remedyCell('')).toBe('');
});
