import { comparisonScene } from '../../../domain/instruments/ecogram/comparison.ts';
import { circleFills } from '../../../domain/instruments/ecogram/actor-element.ts';
import {
  actorKinds,
  circles,
  feelings,
  strengths,
  type Circle,
  type EcogramDocument,
} from '../../../domain/instruments/ecogram/document.ts';
import { arrowRow, kindRow, lineRow, signRow } from '../../../domain/instruments/ecogram/paper/legend.ts';
import { ecogramScene } from '../../../domain/instruments/ecogram/scene.ts';
import { ecogramWords } from '../../../domain/instruments/ecogram/words/words.ts';
import { catalogues } from '../../../domain/language/catalogues.ts';
import type { Language } from '../../../domain/language/language.ts';
import type { LegendEntry, Look, Picture } from '../picture.ts';

const viewOf = (look: Look) => ({ ...look, names: 'all' }) as const;

/** Width in millimetres of the samples of the legend on paper, which are the samples here too. */
const sampleWidth = 12;

type Row = ReturnType<typeof kindRow>;

const entryOf = ({ sample, text, height }: Row): LegendEntry => ({
  text,
  shapes: sample(0, 0),
  width: sampleWidth,
  height,
});

function circleRow(circle: Circle, text: string): Row {
  const box = { x: 0, y: -1.7, width: sampleWidth, height: 3.4 };
  const stroke = { colour: 'draw-ink', width: 0.3 } as const;
  return {
    sample: () => [{ shape: 'rectangle', box, corner: 1.7, fill: circleFills[circle], stroke }],
    text,
    height: 4,
  };
}

function legend({ actors, relations }: EcogramDocument, language: Language): readonly LegendEntry[] {
  const words = ecogramWords(language);
  const rows = [
    ...strengths
      .filter((strength) => relations.some((relation) => relation.strength === strength))
      .map((strength) => lineRow(strength, words.strengths[strength])),
    ...actorKinds
      .filter((kind) => actors.some((actor) => actor.kind === kind))
      .map((kind) => kindRow(kind, words.legend[kind])),
    ...feelings
      .filter((feeling) => relations.some((relation) => relation.feeling === feeling))
      .map((feeling) => signRow(feeling, words.legend[feeling])),
    ...(relations.some(({ direction }) => direction !== 'none')
      ? [arrowRow(catalogues[language].together.toWhom)]
      : []),
    ...circles
      .filter((circle) => actors.some((actor) => actor.circle === circle))
      .map((circle) => circleRow(circle, words.circles[circle])),
  ];
  return rows.map(entryOf);
}

/** What the ecogram shows of itself outside its own screen. Documents come from the vault, which has checked them. */
export const ecogramPicture: Picture<EcogramDocument> = {
  scene: (document, look) => ecogramScene(document, viewOf(look)),
  comparisonScene: (before, after, look) => comparisonScene(before, after, viewOf(look)),
  legend,
};
