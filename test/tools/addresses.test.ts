import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headersForBrowser, isApp, toApp, toBrowser } from '../../tools/electron-stand-in/host/addresses.ts';

describe("the app's addresses in an installed Chromium", () => {
  it('come back as they were', () => {
    expect(toBrowser('app://houvast/index.html?a#b')).toBe(
      'https://houvast.app.stand-in.invalid/index.html?a#b',
    );
    fc.assert(
      fc.property(fc.webPath(), fc.webQueryParameters(), (path, query) => {
        const url = `app://houvast${path}?${query}`;
        expect(toApp(toBrowser(url))).toBe(url);
        expect(isApp(toBrowser(url))).toBe(true);
      }),
    );
  });

  it('leaves addresses of the web as they are, and never takes them for its own', () => {
    fc.assert(
      fc.property(fc.webUrl(), (url) => {
        expect(toBrowser(url)).toBe(url);
        expect(toApp(url)).toBe(url);
        expect(isApp(url)).toBe(false);
      }),
    );
    expect(isApp('https://elsewhere.example/?https://houvast.app.stand-in.invalid/')).toBe(false);
  });

  it('are written alike in a content policy', () => {
    const headers = {
      'Content-Security-Policy': "default-src 'none'; img-src app: data:; script-src app://houvast/a.js",
    };
    expect(headersForBrowser(headers, 'https://houvast.app.stand-in.invalid/')).toEqual({
      'Content-Security-Policy':
        "default-src 'none'; img-src https://*.stand-in.invalid data:; script-src https://houvast.app.stand-in.invalid/a.js",
    });
  });
});
