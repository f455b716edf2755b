/** The lines of a text, one suggestion each: no empty ones, none twice. What is too long is cut, what is too much left out. */
export function linesFrom(text: string): string[] {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/u).map((line) => line.trim().slice(0, 500).trimEnd());
  return [...new Set(lines)].filter((line) => line !== '').slice(0, 200);
}
