import type { Language } from '../../language/language.ts';
import type { BalanceDocument } from './document.ts';
import { namesIn, quotedIn, tidy } from './names.ts';
import { joinedTo } from './speech.ts';
import type { Kind } from './words/balance-words.ts';
import { balanceWords } from './words/words.ts';

/** One topic to talk about: what the drawing shows, said without a verdict. */
export interface DiscussionPart {
  readonly topic: 'weighs' | 'carries' | 'together' | 'weak';
  readonly title: string;
  readonly sentences: readonly string[];
}

/** What there is to talk about on a beam: what weighs, what carries, what helps where, and where it is weak. */
export function discussBalance(
  document: BalanceDocument,
  { clientName, language }: { readonly clientName: string; readonly language: Language },
): readonly DiscussionPart[] {
  const { discussion, sentences } = balanceWords(language);
  const nameOf = namesIn(document, { clientName, language, names: 'all' });
  const quoted = quotedIn(document, { clientName, language, names: 'all' });
  const { burdens, strengths, joins, weakest } = document;
  const named = (items: readonly Item[]): readonly string[] =>
    items.filter(hasText).map(({ id }) => nameOf(id));
  const open = (kind: Kind, items: readonly Item[]): readonly string[] =>
    items.every(hasText) ? [] : [discussion.open(kind)];
  const carried = joinedTo(joins, 'burden', 'strength');
  const helped = joinedTo(joins, 'strength', 'burden');
  const extra = named(strengths.filter((strength) => strength.extra));
  return [
    {
      topic: 'weighs',
      title: discussion.weighs,
      sentences: [
        ...said(named(burdens), (names) => sentences.weighs(clientName, names), sentences.nothingWeighs),
        ...open('burden', burdens),
      ],
    },
    {
      topic: 'carries',
      title: discussion.carries,
      sentences: [
        ...said(named(strengths), (names) => sentences.carries(clientName, names), sentences.nothingCarries),
        ...open('strength', strengths),
      ],
    },
    {
      topic: 'together',
      title: discussion.together,
      sentences: [
        ...[...helped].map(([strength, those]) => sentences.join(nameOf(strength), those.map(quoted))),
        ...said(named(burdens.filter(({ id }) => !carried.has(id))), discussion.alone),
        ...said(named(strengths.filter(({ id }) => !helped.has(id))), discussion.free),
      ],
    },
    {
      topic: 'weak',
      title: discussion.weak,
      sentences: [
        weakest === null ? discussion.noWeakest : sentences.weakest(tidy(weakest.word)),
        ...said(extra, sentences.extra),
      ],
    },
  ];
}

interface Item {
  readonly id: string;
  readonly text: string;
}

const hasText = ({ text }: Item): boolean => text.trim() !== '';

/** A sentence about names, when there are any. */
function said(
  names: readonly string[],
  say: (names: readonly string[]) => string,
  otherwise?: string,
): readonly string[] {
  if (names.length > 0) return [say(names)];
  return otherwise === undefined ? [] : [otherwise];
}
