import { expect, test } from 'vitest';
import { usualFolder } from '../../../main/app/usual-folder.ts';

const documents = '/home/an/Documents/Houvast';
const home = '/home/an/Houvast';
const folder = (there: readonly string[], synced: readonly string[]): string =>
  usualFolder([documents, home], {
    exists: (place) => there.includes(place),
    isSynced: (place) => synced.includes(place),
  });

test('the data lie among the documents, or beside them when these are copied elsewhere', () => {
  expect(folder([], [])).toBe(documents);
  expect(folder([], [documents])).toBe(home);
  expect(folder([], [documents, home])).toBe(documents);
});

test('data that are there already stay the data, whatever became of the folder around them', () => {
  expect(folder([documents], [documents])).toBe(documents);
  expect(folder([home], [])).toBe(home);
});
