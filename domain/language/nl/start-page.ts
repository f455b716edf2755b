export const startPage = {} as const;
