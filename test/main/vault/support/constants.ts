/** The least that a key file may ask: tests open many. */
export const quickCost = { memoryKiB: 64 * 1024, passes: 3, lanes: 1 } as const;

export const passphrase = 'vijf rustige woorden achter elkaar';
