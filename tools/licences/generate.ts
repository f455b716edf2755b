/** `npm run licences`: writes docs/licences.md anew. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { licenceTable, shippedPackages } from './licences.ts';

const root = path.resolve(import.meta.dirname, '../..');
writeFileSync(path.join(root, 'docs/licences.md'), licenceTable(shippedPackages(root)));
