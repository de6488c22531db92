import type { NodeLoader } from '../authorization/node-loader.ts';
import { findEntry } from './find-entry.ts';

export const registerEntryNode: NodeLoader = (id, context) => findEntry(context, id);
