import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { checkContract } from './contract.ts';
import { Tree } from './tree.ts';

const schemaFile = 'packages/api/schema.graphql';
const commit = (tree: Tree): void => {
  for (const args of [
    ['init', '-q'],
    ['add', '-A'],
    ['-c', 'user.name=Tried', '-c', 'user.email=tried@jobprod.test', 'commit', '-qm', 'Change the schema'],
  ])
    execFileSync('git', args, { cwd: tree.root });
};
const published = (...schemas: string[]): Tree => {
  const tree = new Tree({ 'CHANGELOG.md': '# Changelog\n' });
  for (const schema of schemas) {
    tree.write(schemaFile, schema);
    commit(tree);
  }
  return tree;
};
const [whole, without] = ['type Query { a: Int, b: Int }\n', 'type Query { a: Int }\n'];

it('finds a field taken away from programs, before and after the commit', () => {
  const complaint = ['Query.b was removed. Deprecate it instead, or declare it in CHANGELOG.md.'];
  using committed = published(whole, without);
  expect(checkContract(committed.root)).toEqual(complaint);
  using pending = published(whole);
  pending.write(schemaFile, without);
  expect(checkContract(pending.root)).toEqual(complaint);
});

it('lets one go that the changelog declares, and any that is added', () => {
  using tree = published(whole, without);
  tree.write('CHANGELOG.md', '- `Query.b` is gone: read `Query.a`.\n');
  expect(checkContract(tree.root)).toEqual([]);
  using grown = published(without, whole);
  expect(checkContract(grown.root)).toEqual([]);
});

it('has nothing to compare a first schema with', () => {
  using tree = published(whole);
  expect(checkContract(tree.root)).toEqual([]);
});
