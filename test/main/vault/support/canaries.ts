import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Forms in which a text can lie on a disk. Base64 has three, by where the text starts. */
export function encodings(text: string): Buffer[] {
  const bytes = Buffer.from(text, 'utf8');
  const base64 = [0, 1, 2].map((shift) => {
    const encoded = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64');
    return encoded.slice(4, encoded.length - 4);
  });
  const forms = [
    ...base64,
    bytes.toString('hex'),
    bytes.toString('hex').toUpperCase(),
    encodeURIComponent(text),
  ];
  return [bytes, Buffer.from(text, 'utf16le'), ...forms.map((form) => Buffer.from(form, 'latin1'))];
}

/** Files under a folder, at any depth, in which one of these texts occurs in one of its forms. */
export function findings(folder: string, texts: readonly string[]): string[] {
  const needles = texts.flatMap(encodings);
  return readdirSync(folder, { withFileTypes: true, recursive: true }).flatMap((entry) => {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isFile()) return [];
    const bytes = readFileSync(path);
    return needles.some((needle) => bytes.includes(needle)) ? [path] : [];
  });
}
