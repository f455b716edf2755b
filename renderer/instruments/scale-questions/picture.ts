import type { ScaleQuestionsDocument } from '../../../domain/instruments/scale-questions/document.ts';
import {
  scaleQuestionsScene,
  scaleQuestionsStamp,
} from '../../../domain/instruments/scale-questions/scene.ts';
import type { Picture } from '../picture.ts';

/** Scale questions to look at together: a card for each domain of the last round. Two moments show as the later one. */
export const scaleQuestionsPicture: Picture<ScaleQuestionsDocument> = {
  scene: scaleQuestionsScene,
  stamp: scaleQuestionsStamp,
  comparisonScene: (_before, after, look) => scaleQuestionsScene(after, look),
  legend: () => [],
};
