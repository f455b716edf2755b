import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { faceNames, metricsOf } from '../../../domain/scene/faces.ts';
import { fontFiles } from '../../../domain/scene/font-files.ts';
import { readMetrics } from '../../../tools/font-metrics/read-metrics.ts';

const packages = createRequire(import.meta.url);

describe('The widths that lines break by', () => {
  test.each(faceNames)('are those of the font file: %s', (face) => {
    expect(metricsOf(face)).toEqual(readMetrics(packages.resolve(`@expo-google-fonts/${fontFiles[face]}`)));
  });
});
