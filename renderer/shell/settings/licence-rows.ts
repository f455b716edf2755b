export interface LicenceRow {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

/** Reads the table of docs/licences.md, which is written from the lock file: name, version, licence. */
export function licenceRows(markdown: string): readonly LicenceRow[] {
  return [...markdown.matchAll(/^\| (?!package |-)([^|]+) \| ([^|]+) \| ([^|]+) \|$/gm)].map(
    ([, name = '', version = '', licence = '']) => ({
      name: name.trim(),
      version: version.trim(),
      licence: licence.trim(),
    }),
  );
}
