/** What the recorded session writes at its edit with that number: of changing length, so that the store grows and shrinks. */
export const noteOf = (number: number): string => `${number} ${'x'.repeat((number * 977) % 9_000)}`;
