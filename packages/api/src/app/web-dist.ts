import { fileURLToPath } from 'node:url';

const fromSource = import.meta.url.endsWith('.ts');

/** Where `packages/web` puts its build, seen from the sources and from `dist`. */
export const webDist = fileURLToPath(new URL(fromSource ? '../../../web/dist' : '../../../../web/dist', import.meta.url));
