import type { Language } from '../../../language/language.ts';
import type { Naming } from '../in-words.ts';
import { planWords } from '../words/words.ts';
import type { Columns } from './rows.ts';

/** Millimetres on a landscape A4; a wider page shares out what it has more. */
const planWidths = [52, 27, 32, 44, 42, 40, 25];
const followUpWidths = [58, 56, 48, 50, 50];
const narrowest = 262;

const columnsFrom = (heads: readonly string[], widths: readonly number[], width: number): Columns =>
  heads.map((head, index) => ({ head, width: ((widths[index] ?? 0) * width) / narrowest }));

export function planColumns(
  { clientName, language, names }: Pick<Naming, 'clientName' | 'language' | 'names'>,
  width: number,
): Columns {
  const { columns, agrees } = planWords(language);
  const client = names === 'all' && clientName !== '' ? agrees.client(clientName) : agrees.me;
  const heads = [
    columns.step,
    columns.who,
    columns.service,
    columns.action,
    client,
    agrees.coach,
    columns.when,
  ];
  return columnsFrom(heads, planWidths, width);
}

export function followUpColumns(language: Language, width: number): Columns {
  const { columns, followUp } = planWords(language);
  const heads = [columns.step, followUp.result, followUp.well, followUp.less, followUp.needed];
  return columnsFrom(heads, followUpWidths, width);
}
