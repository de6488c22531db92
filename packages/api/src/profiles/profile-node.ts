import type { NodeLoader } from '../authorization/node-loader.ts';
import { openProfile } from './load-profiles.ts';

export const profileNode: NodeLoader = (id, context) => openProfile(context, id);
