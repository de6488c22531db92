import { join } from 'node:path';

/** Every head, one after the other, outside the database: what any later state of the register is held against (T5, fault H07). */
export const headsFile = (dataDir: string): string => join(dataDir, 'heads', 'register-heads.txt');
