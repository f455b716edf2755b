/** `npm run sbom`: writes docs/sbom.cdx.json anew. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../root.ts';
import { billOfMaterials } from './bill.ts';

writeFileSync(path.join(root, 'docs/sbom.cdx.json'), billOfMaterials(root));
