/** Largest file that is read, in bytes. */
export const largestFile = 10 * 1024 * 1024;
/** Most levels of thoughts under each other, counted from the middle of the file. */
export const mostLevels = 1_000;
/** Beyond this a file is not read to its end, only to say how many thoughts too many there are. */
export const mostRead = 50_000;
/** Most attributes of one element, and elements within each other: what is around and in the thoughts comes on top. */
export const mostAttributes = 200;
export const mostElementLevels = mostLevels + 100;
