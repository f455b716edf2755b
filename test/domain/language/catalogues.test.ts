import { describe, expect, it } from 'vitest';
import { catalogues } from '../../../domain/language/catalogues.ts';
import { errorCodes } from '../../../domain/language/error-codes.ts';
import { languages } from '../../../domain/language/language.ts';

type Tree = { readonly [key: string]: string | Tree };

/** Every text with the path of its key. */
function textsOf(tree: Tree, path = ''): readonly (readonly [path: string, text: string])[] {
  return Object.entries(tree).flatMap(([key, value]) => {
    const here = path === '' ? key : `${path}.${key}`;
    return typeof value === 'string' ? [[here, value] as const] : textsOf(value, here);
  });
}
const variablesOf = (text: string): readonly string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name).toSorted();

const dutch = new Map(textsOf(catalogues.nl));

describe.each(languages)('the catalogue in %s', (language) => {
  const texts = textsOf(catalogues[language]);

  it('has the same keys as the Dutch one', () => {
    expect(texts.map(([path]) => path).toSorted()).toEqual([...dutch.keys()].toSorted());
  });
  it('uses the same variables in every text', () => {
    const differing = texts.filter(
      ([path, text]) => variablesOf(text).join() !== variablesOf(dutch.get(path) ?? '').join(),
    );
    expect(differing).toEqual([]);
  });
  it('has no text that is empty or padded', () => {
    expect(texts.filter(([, text]) => text.trim() === '' || text !== text.trim())).toEqual([]);
  });
  it('says of every error, in a sentence of its own, what happened, that the work is safe and one thing to do', () => {
    const { errors } = catalogues[language];
    expect(new Set(errorCodes.map((code) => errors[code].what)).size).toBe(errorCodes.length);
    for (const code of errorCodes) {
      expect(errors[code].what).toMatch(/[.]$/);
      expect(errors[code].safe).toMatch(/[.]$/);
      expect(errors[code].next).not.toMatch(/[.]$/);
    }
  });
  it('shows no code and no word of the machine in an error', () => {
    const machine = /\b(error|exception|null|undefined|sqlite|json|code \d)/i;
    const { errors } = catalogues[language];
    expect(errorCodes.filter((code) => machine.test(Object.values(errors[code]).join(' ')))).toEqual([]);
  });
});
