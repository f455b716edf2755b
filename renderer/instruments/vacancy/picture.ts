import type { VacancyDocument } from '../../../domain/instruments/vacancy/document.ts';
import { vacancyScene } from '../../../domain/instruments/vacancy/scene.ts';
import { vacancyStamp } from '../../../domain/instruments/vacancy/stamp.ts';
import type { Picture } from '../picture.ts';

/** What the vacancy shows of itself outside its own screen. Documents come from the vault, which has checked them. */
export const vacancyPicture: Picture<VacancyDocument> = {
  scene: vacancyScene,
  stamp: vacancyStamp,
  // Two sheets with words cannot lie over each other: the later one, beside the differences in sentences.
  comparisonScene: (_before, after, look) => vacancyScene(after, look),
  legend: () => [],
};
