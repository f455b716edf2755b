import type { FaceName } from './faces.ts';

/** Where each face lies in the packages under @expo-google-fonts/. The last part is also the file's name in the build. */
export const fontFiles: Readonly<Record<FaceName, string>> = {
  'source-sans-regular': 'source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  'source-sans-italic': 'source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
  'source-sans-semibold': 'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  'source-sans-bold': 'source-sans-3/700Bold/SourceSans3_700Bold.ttf',
  'noto-arabic-regular': 'noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
  'noto-arabic-semibold': 'noto-sans-arabic/600SemiBold/NotoSansArabic_600SemiBold.ttf',
  'noto-arabic-bold': 'noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf',
};
