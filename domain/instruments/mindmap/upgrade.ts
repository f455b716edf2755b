import { readStored } from '../stored-document.ts';
import { type MindmapDocument, mindmapSchema } from './document.ts';

const present = 1;

/** Brings a stored mindmap to the present version; throws what readStored throws. */
export const upgradeMindmap = (stored: unknown): MindmapDocument =>
  readStored(stored, present, mindmapSchema);
