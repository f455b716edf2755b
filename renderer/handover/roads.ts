import { ecogramGifts } from '../../domain/handover/from-ecogram.ts';
import { mindmapGifts } from '../../domain/handover/from-mindmap.ts';
import type { Gift } from '../../domain/handover/gift.ts';
import { balanceTakes } from '../../domain/handover/to-balance.ts';
import type { EcogramDocument } from '../../domain/instruments/ecogram/document.ts';
import type { MindmapDocument } from '../../domain/instruments/mindmap/document.ts';
import type { Worksheet } from '../../preload/contract/contract.ts';

export type Giver = 'ecogram' | 'mindmap';
export type Taker = 'balance' | 'mindmap';

const givers: Readonly<Record<Taker, readonly Giver[]>> = {
  balance: ['ecogram', 'mindmap'],
  mindmap: ['ecogram'],
};

export const giverOf = (taker: Taker, instrument: string): Giver | undefined =>
  givers[taker].find((giver) => giver === instrument);

/** What a worksheet has for another instrument. Who only weighs in an ecogram is not handed to a balance: a person is no burden. */
export function giftsFor(taker: Taker, giver: Giver, document: Worksheet['document']): readonly Gift[] {
  /* oxlint-disable typescript/no-unsafe-type-assertion -- the vault has checked it with the schema of its instrument */
  const gifts =
    giver === 'ecogram'
      ? ecogramGifts(document as EcogramDocument)
      : mindmapGifts(document as MindmapDocument);
  /* oxlint-enable typescript/no-unsafe-type-assertion */
  if (taker === 'mindmap') return gifts;
  return gifts.filter((gift) => balanceTakes(gift) && (giver !== 'ecogram' || gift.kind === 'strength'));
}
