export interface Seen {
  readonly exists: (folder: string) => boolean;
  readonly isSynced: (folder: string) => boolean;
}

/**
 * Which of these places, the best one first, holds the data as long as nobody chose a folder. Where something is already goes
 * before everything else: a folder of documents that began to be synchronised must not look like a fresh start.
 */
export function usualFolder(places: readonly [string, ...string[]], { exists, isSynced }: Seen): string {
  return places.find(exists) ?? places.find((place) => !isSynced(place)) ?? places[0];
}
