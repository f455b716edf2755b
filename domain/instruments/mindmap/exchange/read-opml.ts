import { ExchangeError } from './exchange-error.ts';
import { beginDraft, gathered, type Draft, type DraftArrow } from './gathering.ts';
import type { Imported } from './imported.ts';
import { aboutFrom, domainFrom, effectFrom, marksFrom, offsetFrom, sideFrom } from './own-signs.ts';
import { readXml, type Attributes } from './read-xml.ts';

/** Letters in bold and links, which some programs keep within a text. */
const markup = /<\/?(?:a|b|i|u|s|em|strong|span|mark|code|br)\b[^<>]*>/gi;

/**
 * An outline in OPML as thoughts. The middle is the title, or the one thought on which all others hang. Web addresses come
 * along in the note; of what other programs add besides, nothing.
 * Throws ExchangeError: what readXml throws, import-foreign, import-empty, import-too-many, import-text-too-long.
 */
export function readOpml(xml: string): Imported {
  const drafts: Draft[] = [];
  const arrows: DraftArrow[] = [];
  const elements: string[] = [];
  const open: Draft[] = [];
  let title = '';
  let own: Attributes | null = null;

  const begin = (attributes: Attributes, line: number): void => {
    const draft = beginDraft(drafts, open.at(-1) ?? null, line);
    const text = attributes['text'] ?? attributes['title'] ?? '';
    draft.text = own === null ? text.replaceAll(markup, '') : text;
    draft.key = attributes['houvast:id'] ?? null;
    draft.notes = [attributes['_note'] ?? '', ...addressOf(attributes)];
    draft.marks = marksFrom(attributes['houvast:marks'] ?? '');
    draft.work = effectFrom(attributes['houvast:work']);
    draft.domain = domainFrom(attributes['houvast:domain']);
    draft.side = sideFrom(attributes['houvast:side']);
    draft.offset = offsetFrom(attributes['houvast:offset']);
    draft.folded = attributes['houvast:folded'] === 'true';
    open.push(draft);
  };

  readXml(xml, {
    open: (name, attributes, line) => {
      elements.push(name);
      if (elements.length === 1 && name !== 'opml') throw new ExchangeError('import-foreign', { line });
      if (name === 'outline') begin(attributes, line);
      else if (name === 'houvast:middle') own = attributes;
      else if (name === 'houvast:arrow') arrows.push(arrowFrom(attributes));
    },
    text: (text) => {
      if (elements.join('/') === 'opml/head/title') title += text;
    },
    close: (name) => {
      elements.pop();
      if (name === 'outline') open.pop();
    },
  });
  return gathered(drafts, middleAmong(drafts, title.trim(), own), arrows);
}

const addressOf = ({ url, htmlUrl }: Attributes): string[] =>
  [url, htmlUrl]
    .filter((address) => address !== undefined)
    .filter((address) => /^(https?|mailto):/i.test(address));

function arrowFrom({ from = '', to = '', text = '', both }: Attributes): DraftArrow {
  return { from, to, text, ends: both === 'true' ? 'both' : 'one' };
}

function middleAmong(drafts: Draft[], title: string, own: Attributes | null): Draft | null {
  const tops = drafts.filter(({ parent }) => parent === null);
  const [top] = tops;
  if (top === undefined && title === '') throw new ExchangeError('import-empty');
  if (own === null && top !== undefined && tops.length === 1 && drafts.length > 1) return top;
  if (title === '') return null;
  const middle = beginDraft([], null, 1);
  middle.text = title;
  if (own !== null) {
    middle.about = aboutFrom(own['about']);
    middle.notes = [own['note'] ?? ''];
    middle.key = own['id'] ?? null;
  }
  // In front, so that arrows find it
  drafts.unshift(middle);
  return middle;
}
