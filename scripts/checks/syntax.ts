import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, Visitor, type VisitorObject } from 'oxc-parser';

/** Walks a file's syntax tree. The handlers are made for that file; `at` names a place in it. */
export function visitFile(root: string, path: string, handlers: (at: (node: { start: number }) => string) => VisitorObject) {
  const source = readFileSync(join(root, path), 'utf8');
  const { program, errors } = parseSync(path, source);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  new Visitor(handlers(({ start }) => `${path}:${source.slice(0, start).split('\n').length}`)).visit(program);
}
