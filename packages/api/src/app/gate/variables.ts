import { bounds } from './bounds.ts';
import { outOfBounds } from './gate-errors.ts';

/** Names that would reach an object's prototype if anything ever copied them key by key. */
const poison = new Set(['__proto__', 'constructor', 'prototype']);

/** Variables and extensions as they come: not too deep, and without keys that mean something else to JavaScript (fault F05). */
export const checkVariables = (value: unknown, depth = 0): void => {
  if (typeof value !== 'object' || value === null) return;
  if (depth >= bounds.variablesDepth) throw outOfBounds(`Variables go ${bounds.variablesDepth} lists and objects deep at most`);
  if (Array.isArray(value)) {
    for (const item of value) checkVariables(item, depth + 1);
    return;
  }
  for (const [key, item] of Object.entries(value)) {
    if (poison.has(key)) throw outOfBounds(`No variable has a key \`${key}\``);
    checkVariables(item, depth + 1);
  }
};
