import 'i18next';
import type { dutch } from '../../domain/language/nl/catalogue.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'houvast';
    resources: { houvast: typeof dutch };
    returnNull: false;
  }
}
