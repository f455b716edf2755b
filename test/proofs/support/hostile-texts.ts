import type { AnyInstrument } from '../../../domain/instruments/registry.ts';

type Random = (below: number) => number;

/** Ways in which text has become code somewhere. Each sets a member of the window that nothing else sets. */
const run = 'window.hostile=1';
const vectors: readonly string[] = [
  `<script>${run}</script>`,
  `<img src=x onerror="${run}">`,
  `<svg onload="${run}">`,
  `<svg><script>${run}</script></svg>`,
  `"><script>${run}</script>`,
  `'><img src=x onerror=${run}>`,
  `</title><script>${run}</script>`,
  `</style><script>${run}</script>`,
  `</textarea><img src=x onerror=${run}>`,
  `<iframe srcdoc="<script>parent.${run}</script>"></iframe>`,
  `<a href="javascript:${run}">x</a>`,
  `javascript:${run}`,
  `data:text/html,<script>${run}</script>`,
  `<details open ontoggle=${run}>`,
  `<input autofocus onfocus=${run}>`,
  `<math><mi xlink:href="javascript:${run}">x</mi></math>`,
  `<object data="javascript:${run}"></object>`,
  `<style>@import 'https://elsewhere.example/x.css'</style>`,
  `<meta http-equiv=refresh content="0;url=https://elsewhere.example">`,
  `<base href="https://elsewhere.example/">`,
  `<foreignObject><body onload=${run}></foreignObject>`,
  `{{constructor.constructor('${run}')()}}`,
  `\${${run}}`,
  `$t(nesting) {{name}} <0>x</0>`,
  `__proto__[hostile]=1`,
  `]]><script>${run}</script>`,
  `<!--><img src=x onerror=${run}>-->`,
  `) >> /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>`,
  `) Tj ET /URI (https://elsewhere.example) BT (`,
  `endstream endobj 99 0 obj << /S /Launch /F (calc.exe) >>`,
  `/AA << /O << /S /JavaScript /JS (1) >> >>`,
  `x\r\nATTACH:https://elsewhere.example/x`,
  `x\nEND:VEVENT\nBEGIN:VALARM\nACTION:PROCEDURE`,
  `=HYPERLINK("https://elsewhere.example","x")`,
  `<w:fldSimple w:instr="DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe"/>`,
  `"/><w:instrText>INCLUDETEXT</w:instrText>`,
  `<richcontent><html><script>${run}</script></html></richcontent>`,
  `[x](javascript:${run})`,
  `![x](https://elsewhere.example/x.png)`,
  `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;`,
];

/** Disguises that filters have been fooled with. */
const disguises: readonly ((text: string, random: Random) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase().replaceAll('WINDOW.HOSTILE=1', run),
  (text) => text.replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  (text) => text.replaceAll('<', '\u003c\u200b'),
  (text, random) => {
    const at = random(text.length);
    return `${text.slice(0, at)}\t${text.slice(at)}`;
  },
  (text) => `${text}${text}`,
  (text) => `\u202e${text}`,
  (text) => `' " \` ${text}`,
  (text) => encodeURIComponent(text),
  (text) => text.replaceAll('<', '\uff1c'),
  (text) => `a\u0301 ${text} 😀`,
  (text) => Array.from(text, (letter) => `&#${letter.codePointAt(0) ?? 0};`).join(''),
];

/** So many different hostile texts. */
export function hostileTexts(count: number, random: Random): string[] {
  const all = new Set<string>();
  for (let number = 0; all.size < count; number += 1) {
    const vector = vectors[number % vectors.length] ?? '';
    const disguise = disguises[Math.floor(number / vectors.length) % disguises.length];
    const text = disguise?.(vector, random) ?? vector;
    all.add(number < vectors.length * disguises.length ? text : `${text} ${number}`);
  }
  return [...all];
}

/** Members that lead to something else in the document, or are no text of a person. */
const leads = /^(id|.*Id|first|second|from|to|parent|link|chosen|kind)$/;

/**
 * The example of an instrument with `text` in every place where a person types. Where it is too long for the place, its beginning.
 */
export function poisoned(instrument: AnyInstrument, text: string): unknown {
  const typed = new Set(instrument.texts(instrument.example('nl')).flatMap((each) => [each, each.trim()]));
  let document = structuredClone(instrument.example('nl'));
  const fits = (): boolean => instrument.documentSchema.safeParse(document).success;
  const visit = (holder: Record<string, unknown>): void => {
    for (const [name, value] of Object.entries(holder)) {
      if (typeof value === 'object' && value !== null) visit(value as Record<string, unknown>);
      if (typeof value !== 'string' || leads.test(name)) continue;
      // What is empty is a place as well, when it takes text.
      if (!typed.has(value) && value !== '') continue;
      for (const tried of [text, text.slice(0, 500), text.slice(0, 60), value]) {
        holder[name] = tried;
        if (fits()) break;
      }
    }
  };
  visit(document as Record<string, unknown>);
  const checked = instrument.documentSchema.safeParse(document);
  if (checked.success) document = checked.data;
  return document;
}
