import type { Language } from '../../../language/language.ts';
import type { MindmapCommand } from '../commands.ts';
import { emptyMindmap, type Link, type MindmapDocument, type MindmapNode } from '../document.ts';
import { editMindmap } from '../edits.ts';
import { influences, type Thought, thoughts } from './thoughts.ts';

interface Notes {
  readonly note: string;
  readonly privateNote: string;
}

const notes: Readonly<Record<Language, Notes>> = {
  nl: {
    note: 'Nadia zoekt samen met de school naar opvang tot zes uur.',
    privateNote: 'Volgende keer vragen hoe de eerste weken in de wasserij waren.',
  },
  en: {
    note: 'Nadia and the school look together for care until six.',
    privateNote: 'Ask next time how the first weeks at the laundry were.',
  },
};

/** The invented mindmap of the example client: every mark occurs, arrows, a free branch and one that is put away. */
export function exampleMindmap(language: Language): MindmapDocument {
  return {
    ...emptyMindmap(),
    nodes: thoughts.map((thought) => nodeOf(thought, language)),
    links: influences.map(({ from, to, text }): Link => {
      return { id: `${from}-${to}`, from, to, text: text[language], both: false };
    }),
    ...notes[language],
  };
}

function nodeOf(thought: Thought, language: Language): MindmapNode {
  const { id, parent, text, domain, marks, work, side, folded, note } = thought;
  return {
    id,
    parent,
    text: text?.[language] ?? '',
    domain: domain ?? null,
    marks: [...(marks ?? [])],
    work: work ?? null,
    side: side ?? null,
    offset: null,
    folded: folded ?? false,
    note: note?.[language] ?? '',
  };
}

/** The mindmap of the example client at one day, yyyy-mm-dd. */
interface ExampleMoment {
  readonly date: string;
  readonly document: MindmapDocument;
}

/** Three conversations with the example client, oldest first; the last is `exampleMindmap`. */
export function exampleMoments(language: Language): readonly ExampleMoment[] {
  const last = exampleMindmap(language);
  // In March: the laundry is still a wish, and the debts come first.
  const untilMarch: readonly MindmapCommand[] = [
    { do: 'remove', ids: ['laundry', 'late-shift', 'later', 'landlord-debts'] },
    { do: 'change', ids: ['care'], change: { marks: ['obstacle'] } },
    { do: 'change', ids: ['debts'], change: { marks: ['obstacle', 'first'] } },
    { do: 'fold', ids: ['education'], folded: false },
    { do: 'write-note', note: '' },
    { do: 'write-private-note', note: '' },
  ];
  // In January: no choir yet, no budget help, and grandma is spoken of by herself.
  const untilJanuary: readonly MindmapCommand[] = [
    { do: 'remove', ids: ['leisure', 'budget', 'evening-school', 'doctor'] },
    { do: 'hang', ids: ['zohra'], parent: 'family', before: 'quarrel' },
    { do: 'change', ids: ['zohra'], change: { text: firstWords[language].zohra, marks: [], work: null } },
    { do: 'change', ids: ['care'], change: { text: firstWords[language].care, work: null } },
    { do: 'change', ids: ['debts'], change: { marks: ['obstacle'] } },
  ];
  const second = untilMarch.reduce(editMindmap, last);
  const first = untilJanuary.reduce(editMindmap, second);
  return [
    { date: '2026-01-15', document: first },
    { date: '2026-03-12', document: second },
    { date: '2026-06-04', document: last },
  ];
}

const firstWords: Readonly<Record<Language, { readonly zohra: string; readonly care: string }>> = {
  nl: { zohra: 'oma Zohra', care: 'wie let op Amina?' },
  en: { zohra: 'grandma Zohra', care: 'who looks after Amina?' },
};
