/** `npm run client-file-schema`: writes docs/client-file.schema.json anew. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../root.ts';
import { clientFileSchema } from './schema.ts';

writeFileSync(path.join(root, 'docs/client-file.schema.json'), clientFileSchema());
