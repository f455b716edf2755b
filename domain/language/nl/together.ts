export const together = {} as const;
