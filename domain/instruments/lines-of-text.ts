const lineEnds = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/u;
const controlsAndSpaces = /[\p{Cc}\s]+/gu;

/**
 * The lines of a text from elsewhere, each as one name or thought: cells of a spreadsheet are joined by a space, controls and
 * empty lines are left out. Nothing is cut off and nothing is read as markup.
 */
export function linesOfText(text: string): readonly string[] {
  return text
    .split(lineEnds)
    .map((line) => line.replace(controlsAndSpaces, ' ').trim())
    .filter((line) => line !== '');
}
