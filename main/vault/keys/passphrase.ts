import { randomInt } from 'node:crypto';
import type { Language } from '../../../domain/language/language.ts';
import { wordsEn } from './words-en.ts';
import { wordsNl } from './words-nl.ts';

/** Fewest characters (Unicode code points, after normalisation) of a passphrase. No other rules: length is what counts. */
const leastCharacters = 15;
/** Six words out of 1,296 or more: at least 62 bits. */
const suggestedWords = 6;

/** The bytes that are stretched into a key: canonical composition, so that é typed on any keyboard opens alike. */
export function passphraseBytes(passphrase: string): Buffer {
  return Buffer.from(passphrase.normalize('NFC'), 'utf8');
}

export function isLongEnough(passphrase: string): boolean {
  return Array.from(passphrase.normalize('NFC')).length >= leastCharacters;
}

/** Words drawn with the operating system's randomness, every word equally likely. */
export function suggestWords(language: Language): string[] {
  const words = language === 'nl' ? wordsNl : wordsEn;
  return Array.from({ length: suggestedWords }, () => words[randomInt(words.length)] ?? '');
}
