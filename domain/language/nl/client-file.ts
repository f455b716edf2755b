export const clientFile = {} as const;
