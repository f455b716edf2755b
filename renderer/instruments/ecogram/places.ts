import type { Shift, Standing } from '../../../domain/geometry/align.ts';
import type { PagePoint } from '../../../domain/geometry/point.ts';
import { actorOutline, clientOutline } from '../../../domain/instruments/ecogram/actor-outline.ts';
import { clientEnd, type EcogramDocument } from '../../../domain/instruments/ecogram/document.ts';
import { boxOf } from '../../../domain/instruments/ecogram/outline.ts';
import { pickedIn } from './lookup.ts';

/** The boxes of the picked shapes. */
export function standing(document: EcogramDocument, ids: readonly string[]): readonly Standing[] {
  const { actors, client } = pickedIn(document, ids);
  return [
    ...(client ? [{ id: clientEnd, box: boxOf(clientOutline(document)) }] : []),
    ...actors.map((actor) => ({ id: actor.id, box: boxOf(actorOutline(actor)) })),
  ];
}

/** Where shapes come when they are moved. */
export function shiftedPlaces(
  document: EcogramDocument,
  shifts: readonly Shift[],
): { id: string; position: { x: number; y: number } }[] {
  const places = new Map<string, PagePoint>([
    [clientEnd, document.client.position],
    ...document.actors.map(({ id, position }): [string, PagePoint] => [id, position]),
  ]);
  return shifts.flatMap(({ id, by }) => {
    const place = places.get(id);
    return place === undefined ? [] : [{ id, position: { x: place.x + by.x, y: place.y + by.y } }];
  });
}
