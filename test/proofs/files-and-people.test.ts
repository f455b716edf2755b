import { tried } from './tried.ts';

// Backups, files that come and go, people, and what it is made of.
tried(9, 20);
