import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../root.ts';
import { bridgeDocument } from './document.ts';

const source = readFileSync(path.join(root, 'preload/contract/contract.ts'), 'utf8');
writeFileSync(path.join(root, 'docs/bridge.md'), bridgeDocument(source));
