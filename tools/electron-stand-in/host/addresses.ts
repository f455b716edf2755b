/* The app's own scheme cannot be taught to an installed Chromium. It is shown to it as an https origin under .invalid, a
   top-level name that never leads anywhere: app://houvast/x becomes https://houvast.app.stand-in.invalid/x. */

const suffix = '.stand-in.invalid';

/** @param url An address as the app knows it. */
export const toBrowser = (url: string): string =>
  url.replace(/^([a-z][a-z0-9]*):\/\/([^/?#]+)/i, (whole: string, scheme: string, host: string) =>
    /^(?:https?|wss?|ftp|file)$/i.test(scheme) ? whole : `https://${host}.${scheme}${suffix}`,
  );

/** @param url An address as Chromium knows it. */
export const toApp = (url: string): string =>
  url.replace(/^https:\/\/([^/?#]+)\.([a-z][a-z0-9]*)\.stand-in\.invalid/i, '$2://$1');

/** Whether Chromium's address is one of the app's own. */
export const isApp = (url: string): boolean => /^https:\/\/[^/?#]+\.stand-in\.invalid(?:[/?#]|$)/i.test(url);

/** Response headers with the app's own addresses in Chromium's spelling, in policies above all. */
export function headersForBrowser(
  headers: Readonly<Record<string, string>>,
  url: string,
): Record<string, string> {
  const scheme = new URL(toApp(url)).protocol;
  const own = new RegExp(String.raw`\b${scheme}//[^\s/;,"']+`, 'gi');
  const schemeAlone = new RegExp(String.raw`(?<=[\s;])${scheme}(?=[\s;]|$)`, 'g');
  const entries = Object.entries(headers).map(([name, value]) => {
    const addressed = value.replaceAll(own, (origin) => toBrowser(origin));
    const isPolicy = name.toLowerCase() === 'content-security-policy';
    return [name, isPolicy ? addressed.replaceAll(schemeAlone, `https://*${suffix}`) : addressed];
  });
  return Object.fromEntries(entries);
}
