import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastCharacters, strengthOf } from '../../../renderer/shell/passphrase/strength.ts';

const order = ['short', 'weak', 'fair', 'strong'];

describe('the strength of a passphrase', () => {
  it.each([
    ['kort', 'short'],
    ['aaaaaaaaaaaaaaaaaaaaaaaa', 'weak'],
    ['wachtwoordwachtwoord', 'weak'],
    ['123456789012345678', 'weak'],
    ['abcdefghijklmnopqrstuvwxyz', 'weak'],
    ['hond hond hond hond hond', 'weak'],
    ['een lange gewone zin', 'fair'],
    ['lepel winter tram oever kastanje vlieger', 'strong'],
  ])('of "%s" is %s', (passphrase, strength) => {
    expect(strengthOf(passphrase)).toBe(strength);
  });

  it('counts characters as people do: é is one, however it is typed', () => {
    expect(strengthOf('e\u0301'.repeat(leastCharacters - 1))).toBe('short');
    expect(strengthOf('🦊'.repeat(leastCharacters - 1))).toBe('short');
    expect(strengthOf('🦊'.repeat(leastCharacters))).not.toBe('short');
  });

  it('never falls when a new word is added', () => {
    fc.assert(
      fc.property(fc.string(), fc.stringMatching(/^[a-z]{3,8}$/), (before, word) => {
        expect(order.indexOf(strengthOf(`${before} ${word}`))).toBeGreaterThanOrEqual(
          order.indexOf(strengthOf(before)),
        );
      }),
    );
  });
});
