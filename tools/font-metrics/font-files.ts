import { createRequire } from 'node:module';

const packages = createRequire(import.meta.url);
const path = (name: string): string => packages.resolve(`@expo-google-fonts/${name}.ttf`);

/** The font files that ship, by the name of their face in domain/scene/faces.ts. */
export const fontFiles = {
  'source-sans-regular': path('source-sans-3/400Regular/SourceSans3_400Regular'),
  'source-sans-italic': path('source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic'),
  'source-sans-semibold': path('source-sans-3/600SemiBold/SourceSans3_600SemiBold'),
  'source-sans-bold': path('source-sans-3/700Bold/SourceSans3_700Bold'),
  'noto-arabic-regular': path('noto-sans-arabic/400Regular/NotoSansArabic_400Regular'),
  'noto-arabic-semibold': path('noto-sans-arabic/600SemiBold/NotoSansArabic_600SemiBold'),
  'noto-arabic-bold': path('noto-sans-arabic/700Bold/NotoSansArabic_700Bold'),
} as const;
