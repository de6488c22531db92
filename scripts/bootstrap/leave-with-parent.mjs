// Loaded before every target: it ends, by its own handlers, when the bootstrap was killed.
import { whenParentLeaves } from './parent.mjs';

whenParentLeaves(() => process.kill(process.pid, 'SIGTERM'));
