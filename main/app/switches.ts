/**
 * Options with which somebody who starts Houvast could look into it, write in it, or take its walls down. Matched by their
 * beginning: `--inspect` stands for `--inspect-brk=0.0.0.0:9229` as well.
 */
const refused = [
  // looking in: debuggers, traces, logs of traffic
  '--inspect',
  '--debug',
  '--remote-debugging-',
  '--remote-allow-origins',
  '--auto-open-devtools-for-tabs',
  '--enable-automation',
  '--js-flags',
  '--log-net-log',
  '--net-log',
  '--ssl-key-log-file',
  '--trace-',
  '--enable-logging',
  '--vmodule',
  // no sandbox
  '--no-sandbox',
  '--no-zygote',
  '--single-process',
  '--in-process-gpu',
  '--disable-sandbox',
  '--disable-setuid-sandbox',
  '--disable-seccomp-filter-sandbox',
  '--disable-namespace-sandbox',
  '--disable-gpu-sandbox',
  '--allow-sandbox-debugging',
  '--browser-subprocess-path',
  '--renderer-cmd-prefix',
  '--utility-cmd-prefix',
  '--gpu-launcher',
  '--ppapi-plugin-launcher',
  // no walls around the page
  '--disable-web-security',
  '--disable-site-isolation',
  '--disable-features',
  '--enable-features',
  '--enable-blink-features',
  '--disable-blink-features',
  '--enable-experimental-web-platform-features',
  '--allow-file-access',
  '--allow-running-insecure-content',
  '--unsafely-treat-insecure-origin-as-secure',
  '--ignore-certificate-errors',
  '--load-extension',
  '--use-fake-',
  '--auto-accept-',
  // a way out
  '--proxy-',
  '--host-rules',
  '--host-resolver-rules',
];

/** Environment variables by which Node and Electron take such options. */
const refusedVariables = ['NODE_OPTIONS', 'ELECTRON_RUN_AS_NODE', 'ELECTRON_ENABLE_LOGGING', 'SSLKEYLOGFILE'];

/**
 * The first option or variable that Houvast does not start with, or null.
 * @param given what was written on the command line, without the program itself
 */
export function refusedOption(
  given: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): string | null {
  // Chromium takes one dash and, on Windows, a slash and any case.
  const plain = given.map((option) => option.toLowerCase().replace(/^(--?|\/)/, '--'));
  const at = plain.findIndex((option) => refused.some((start) => option.startsWith(start)));
  const option = given[at]?.replace(/=.*/s, '').slice(0, 80);
  return option ?? refusedVariables.find((name) => (environment[name] ?? '') !== '') ?? null;
}
