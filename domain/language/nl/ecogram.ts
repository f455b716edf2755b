export const ecogram = {} as const;
