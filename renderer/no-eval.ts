import { config } from 'zod';

// The content policy forbids eval, which zod would otherwise try as soon as it reads its first document.
config({ jitless: true });
