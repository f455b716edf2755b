import { tried } from './tried.ts';

// Keys, crashes and the disk.
tried(1, 8);
