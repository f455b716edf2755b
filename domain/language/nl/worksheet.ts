export const worksheet = {} as const;
