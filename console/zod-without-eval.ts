import { z } from 'zod';

// zod tries `new Function` first; the Content-Security-Policy refuses it, and the browser reports each refusal.
z.config({ jitless: true });
