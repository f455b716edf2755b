/** Most of each in one file: a thousand times what a guidance of years holds, and little enough to go through in seconds. */
export const mostConversations = 20_000;
export const mostWorksheets = 5_000;
export const mostConsents = 5_000;
export const mostAudited = 1_000_000;
/** Moments of one worksheet, and of all of them together. */
export const mostMoments = 20_000;
export const mostMomentsInAll = 100_000;
/** How deep objects and lists may lie within each other. Our own go to about ten. */
export const deepest = 64;
/** Most bytes of a file that is received, and of the data in it. */
export const largestReceived = 100 * 1024 * 1024;
