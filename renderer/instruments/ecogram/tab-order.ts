import { clientEnd, type EcogramDocument } from '../../../domain/instruments/ecogram/document.ts';
import { relationsOf } from './lookup.ts';

/** The order of Tab: the client, then everybody in the order of the list, each with the lines that were not passed yet. */
export function tabOrder(document: EcogramDocument): readonly string[] {
  const order: string[] = [clientEnd];
  const passed = new Set<string>();
  for (const { id } of document.actors) {
    order.push(id);
    for (const relation of relationsOf(document, id)) {
      if (passed.has(relation.id)) continue;
      passed.add(relation.id);
      order.push(relation.id);
    }
  }
  return order;
}
