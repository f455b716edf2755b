import { effects, marks } from '../document.ts';
import { ExchangeError } from './exchange-error.ts';
import { effectIcons, fromPlainText, markIcons, ownAttributes } from './freeplane-signs.ts';
import { beginDraft, gathered, type Draft, type DraftArrow } from './gathering.ts';
import type { Imported } from './imported.ts';
import { aboutFrom, domainFrom, offsetFrom } from './own-signs.ts';
import { readXml, type Attributes } from './read-xml.ts';
import { richText, withoutTags, type RichText } from './rich-text.ts';
import { joined } from './tidy.ts';

/** HTML, or the plain text of an old note, that belongs to a thought. */
interface Rich {
  readonly kind: 'NODE' | 'NOTE' | 'DETAILS';
  readonly html: RichText;
  /** How many elements are open within it. */
  level: number;
}

/** A thought with what can only be understood at the end of the file. */
interface FreeplaneDraft {
  readonly draft: Draft;
  readonly icons: Set<string>;
  readonly own: Map<string, string>;
  readonly details: string[];
}

/**
 * A map of Freeplane (or FreeMind) as thoughts. What is not known is left out without a word: colours, pictures, scripts,
 * icons. Foreign attributes and web addresses come along in the note.
 * Throws ExchangeError: what readXml throws, import-foreign, import-too-many, import-text-too-long.
 */
export function readFreeplane(xml: string): Imported {
  const drafts: Draft[] = [];
  const read: FreeplaneDraft[] = [];
  const arrows: DraftArrow[] = [];
  const elements: string[] = [];
  const open: FreeplaneDraft[] = [];
  let rich: Rich | null = null;

  const begin = (attributes: Attributes, line: number): void => {
    const draft = beginDraft(drafts, open.at(-1)?.draft ?? null, line);
    draft.text = withoutTags(attributes['TEXT'] ?? '');
    draft.key = attributes['ID'] ?? null;
    draft.side = sideOf(attributes['POSITION']);
    draft.folded = attributes['FOLDED'] === 'true';
    const thought: FreeplaneDraft = { draft, icons: new Set(), own: new Map(), details: [] };
    const address = attributes['LINK'] ?? '';
    if (/^(https?|mailto):/i.test(address)) thought.details.push(address);
    read.push(thought);
    open.push(thought);
  };

  const parts: Readonly<Record<string, (attributes: Attributes, thought: FreeplaneDraft) => void>> = {
    arrowlink: (attributes, { draft }) => arrows.push(arrowFrom(draft, attributes)),
    icon: ({ BUILTIN }, { icons }) => icons.add(BUILTIN ?? ''),
    attribute: ({ NAME = '', VALUE = '' }, { own, details }) => {
      if (Object.values<string>(ownAttributes).includes(NAME)) own.set(NAME, VALUE);
      else details.push(`${NAME}: ${VALUE}`);
    },
    richcontent: ({ TYPE }) => {
      const kind = TYPE === 'NOTE' || TYPE === 'DETAILS' ? TYPE : 'NODE';
      rich = { kind, html: richText(), level: 0 };
    },
    // Notes of FreeMind before 0.9
    hook: ({ NAME = '' }) => {
      if (NAME.endsWith('NodeNote.properties')) rich = { kind: 'NOTE', html: richText(), level: 0 };
    },
  };

  readXml(xml, {
    open: (name, attributes, line) => {
      const around = elements.at(-1);
      elements.push(name);
      if (elements.length === 1 && name !== 'map') throw new ExchangeError('import-foreign', { line });
      if (rich !== null) {
        rich.level += 1;
        rich.html.open(name);
      } else if (name === 'node' && (around === 'map' || around === 'node')) begin(attributes, line);
      else {
        const thought = around === 'node' ? open.at(-1) : undefined;
        if (thought !== undefined) parts[name]?.(attributes, thought);
      }
    },
    text: (text) => rich?.html.text(text),
    close: (name) => {
      elements.pop();
      if (rich !== null && rich.level > 0) {
        rich.level -= 1;
        rich.html.close(name);
      } else if (rich !== null) {
        keepRich(rich, open.at(-1));
        rich = null;
      } else if (name === 'node' && (elements.at(-1) === 'map' || elements.at(-1) === 'node')) open.pop();
    },
  });

  const [middle] = drafts;
  if (middle === undefined) throw new ExchangeError('import-empty');
  finish(read);
  return gathered(drafts, middle, arrows);
}

function keepRich({ kind, html }: Rich, thought: FreeplaneDraft | undefined): void {
  if (thought === undefined) return;
  const lines = html.lines();
  if (kind === 'NODE') thought.draft.text = lines.join(' ');
  else if (kind === 'NOTE') thought.draft.notes.push(lines.join('\n'));
  else thought.details.unshift(...lines);
}

/** Newer versions say the side in other words, since a map can also grow upwards. */
function sideOf(position: string | undefined): 'left' | 'right' | null {
  if (position === 'left' || position === 'top_or_left') return 'left';
  return position === 'right' || position === 'bottom_or_right' ? 'right' : null;
}

function arrowFrom(from: Draft, attributes: Attributes): DraftArrow {
  const has = (name: string, usual: string): boolean => (attributes[name] ?? usual).toUpperCase() !== 'NONE';
  const start = has('STARTARROW', 'NONE');
  const end = has('ENDARROW', 'DEFAULT');
  const labels = [attributes['SOURCE_LABEL'], attributes['MIDDLE_LABEL'], attributes['TARGET_LABEL']];
  return {
    from,
    to: attributes['DESTINATION'] ?? '',
    text: labels.filter((label) => label !== undefined && label.trim() !== '').join(' / '),
    // A line without arrows says that the two belong together
    ends: start === end ? 'both' : start ? 'back' : 'one',
  };
}

/** What icons and attributes mean depends on where the map came from, which the middle says. */
function finish(read: readonly FreeplaneDraft[]): void {
  const [middle] = read;
  const ours = middle?.own.has(ownAttributes.about) === true;
  for (const { draft, icons, own, details } of read) {
    draft.notes = [joined([details.join('\n'), ...draft.notes])];
    if (!ours) continue;
    draft.text = fromPlainText(draft.text);
    draft.marks = marks.filter((mark) => icons.has(markIcons[mark]));
    draft.work = effects.find((effect) => icons.has(effectIcons[effect])) ?? null;
    draft.domain = domainFrom(own.get(ownAttributes.domain));
    draft.offset = offsetFrom(own.get(ownAttributes.offset));
    draft.about = aboutFrom(own.get(ownAttributes.about));
  }
}
