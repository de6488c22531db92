import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import configuration from '../../.dependency-cruiser.cjs';
import { checkDependencies } from './dependencies.ts';
import { Tree } from './tree.ts';

const api = 'packages/api/src';
const web = 'packages/web/src';
const leaf = 'export const leaf = 1;';
const imports = (path: string) => `import { leaf } from '${path}';\nexport const used = leaf;`;

/** A package of the registry, as far as a resolver can tell. */
const installed = (name: string) => ({
  [`node_modules/${name}/package.json`]: `{"name":"${name}","main":"index.js"}`,
  [`node_modules/${name}/index.js`]: 'exports.leaf = 1;',
});

/** One wrong import each: from, to, the rule that answers. */
const wrong: [rule: string, from: string, to: string][] = [
  ['shared-depends-on-nobody', 'packages/shared/src/a.ts', `${api}/profiles/publish-profile.ts`],
  ['shared-leaves-its-workshop', 'packages/shared/src/receipt.ts', 'packages/shared/src/verify.cli.ts'],
  ['shared-leaves-its-workshop', 'packages/shared/src/leaks/find.ts', 'packages/shared/src/leaks/corpus/names.ts'],
  ['web-never-api', `${web}/lib/a.ts`, `${api}/profiles/visibility.ts`],
  ['api-never-web', `${api}/app/routes.ts`, `${web}/lib/format.ts`],
  ['journeys-start-the-product', 'e2e/journeys/a.ts', `${api}/profiles/publish-profile.ts`],
  ['tests-stay-apart', `${api}/profiles/publish-profile.ts`, 'packages/api/test/people.ts'],
  ['nobody-imports-main', `${api}/app/create-app.ts`, `${api}/main.ts`],
  ['nobody-imports-main', `${api}/app/create-app.ts`, `${api}/admin.ts`],
  ['app-is-the-top', `${api}/profiles/publish-profile.ts`, `${api}/app/context.ts`],
  ['app-is-the-top', `${api}/authorization/who.ts`, `${api}/app/context.ts`],
  ['app-is-the-top', `${api}/platform/log.ts`, `${api}/app/config.ts`],
  ['authorization-knows-no-slice', `${api}/authorization/who.ts`, `${api}/profiles/profile.entity.ts`],
  ['platform-knows-no-product', `${api}/platform/log.ts`, `${api}/profiles/profile.entity.ts`],
  ['platform-knows-no-product', `${api}/platform/log.ts`, `${api}/authorization/viewer.ts`],
  ['resolvers-are-listed-once', `${api}/profiles/publish-profile.ts`, `${api}/profiles/profile.resolver.ts`],
  ['resolvers-are-listed-once', `${api}/clips/clip.resolver.ts`, `${api}/profiles/profile.resolver.ts`],
  ['rules-are-listed-once', `${api}/clips/clip.rules.ts`, `${api}/profiles/profile.rules.ts`],
  ['resolver-has-no-opinion', `${api}/profiles/profile.resolver.ts`, `${api}/profiles/expire.job.ts`],
  ['rules-ask-facts', `${api}/profiles/profile.rules.ts`, `${api}/profiles/profile.types.ts`],
  ['rules-ask-facts', `${api}/profiles/profile.rules.ts`, `${api}/platform/clock.ts`],
  ['types-are-lists', `${api}/profiles/profile.types.ts`, `${api}/profiles/published.mail.tsx`],
  ['entities-know-their-row', `${api}/profiles/profile.entity.ts`, `${api}/profiles/profile.types.ts`],
  ['operations-speak-no-graphql', `${api}/profiles/publish-profile.ts`, `${api}/profiles/profile.types.ts`],
  ['neighbours-through-operations', `${api}/clips/approve-clip.ts`, `${api}/profiles/published.mail.tsx`],
  ['web-app-is-the-top', `${web}/features/home/home-page.tsx`, `${web}/app/pages.ts`],
  ['web-app-is-the-top', `${web}/ui/button.tsx`, `${web}/app/pages.ts`],
  ['features-stay-apart', `${web}/features/home/home-page.tsx`, `${web}/features/terms/terms-page.tsx`],
  ['features-are-composed-by-app', `${web}/ui/button.tsx`, `${web}/features/terms/terms-page.tsx`],
  ['ui-knows-no-domain', `${web}/ui/card.tsx`, `${web}/gql/profiles/graphql.ts`],
  ['lib-shows-nothing', `${web}/lib/format.ts`, `${web}/ui/card.tsx`],
];

const right: [from: string, to: string][] = [
  [`${api}/main.ts`, `${api}/app/create-app.ts`],
  [`${api}/admin.ts`, `${api}/app/config.ts`],
  [`${api}/profiles/profile.rules.ts`, `${api}/platform/graphql/global-id.ts`],
  [`${api}/app/schema.ts`, `${api}/profiles/profile.resolver.ts`],
  [`${api}/app/rule-tree.ts`, `${api}/profiles/profile.rules.ts`],
  [`${api}/profiles/profile.resolver.ts`, `${api}/profiles/publish-profile.ts`],
  [`${api}/profiles/profile.resolver.ts`, `${api}/clips/clip.types.ts`],
  [`${api}/profiles/profile.rules.ts`, `${api}/profiles/visibility.ts`],
  [`${api}/profiles/publish-profile.ts`, `${api}/platform/clock.ts`],
  [`${api}/profiles/publish-profile.ts`, `${api}/profiles/published.mail.tsx`],
  [`${api}/profiles/publish-profile.ts`, `${api}/clips/approve-clip.ts`],
  [`${api}/profiles/visibility.ts`, `${api}/authorization/viewer.ts`],
  ['e2e/journeys/story.ts', `${api}/app/create-app.ts`],
  [`${web}/app/pages.ts`, `${web}/features/home/home-page.tsx`],
  [`${web}/features/home/home-page.tsx`, `${web}/ui/button.tsx`],
  [`${web}/ui/button.tsx`, `${web}/lib/format.ts`],
];

const relativePath = (from: string, to: string) => '../'.repeat(from.split('/').length - 1) + to;
const project = (from: string, to: string) => new Tree({ [to]: leaf, [from]: imports(relativePath(from, to)) });

describe('who may import whom', () => {
  it.each(wrong)('%s: %s does not import %s', async (rule, from, to) => {
    using tree = project(from, to);
    const findings = (await checkDependencies(tree.root)).join('\n');
    expect(findings).toContain(`${from} → ${to}`);
    expect(findings).toContain(`${rule}: `);
  });

  it.each(right)('%s may import %s', async (from, to) => {
    using tree = project(from, to);
    expect(await checkDependencies(tree.root)).toEqual([]);
  });

  it('shared-runs-in-browsers: shared does not import Node modules, but for its command lines', async () => {
    const node = `import { readFileSync } from 'node:fs';\nexport const read = readFileSync;`;
    using tree = new Tree({ 'packages/shared/src/receipt.ts': node, 'packages/shared/src/verify.cli.ts': node });
    expect(await checkDependencies(tree.root)).toEqual([expect.stringMatching(/receipt\.ts → (node:)?fs\n {2}shared-runs-in-browsers: /)]);
  });

  it('operations-speak-no-graphql: neither an operation nor an entity imports a GraphQL package', async () => {
    const files = {
      [`${api}/profiles/publish-profile.ts`]: imports('type-graphql'),
      [`${api}/profiles/profile.entity.ts`]: imports('graphql'),
    };
    using tree = new Tree({ ...installed('type-graphql'), ...installed('graphql'), ...files });
    const findings = (await checkDependencies(tree.root)).join('\n');
    expect(findings).toContain('operations-speak-no-graphql: ');
    expect(findings).toContain('entities-know-their-row: ');
  });

  it('slices-acyclic: two slices that need each other, even for a type alone', async () => {
    using tree = new Tree({
      [`${api}/clips/clip.entity.ts`]: `import type { Profile } from '../profiles/profile.entity.ts';\nexport type Clip = { profile: Profile };`,
      [`${api}/clips/clip-life.ts`]: leaf,
      [`${api}/profiles/profile.entity.ts`]: 'export type Profile = { id: string };',
      [`${api}/profiles/publish-profile.ts`]: imports('../clips/clip-life.ts'),
    });
    const findings = (await checkDependencies(tree.root)).join('\n');
    expect(findings).toContain('packages/api/src/clips → packages/api/src/profiles → packages/api/src/clips');
    expect(findings).toContain('slices-acyclic: Two slices need each other');
  });

  it('no-runtime-circle: two modules that load each other; a circle of types is none', async () => {
    const pair = (keyword: string) => ({
      'packages/shared/src/a.ts': `${keyword} { b } from './b.ts';\nexport const a = 1;\nexport type UsesB = typeof b;`,
      'packages/shared/src/b.ts': `import { a } from './a.ts';\nexport const b = a;`,
    });
    using loading = new Tree(pair('import'));
    expect((await checkDependencies(loading.root)).join('\n')).toContain('no-runtime-circle: ');
    using typing = new Tree(pair('import type'));
    expect(await checkDependencies(typing.root)).toEqual([]);
  });

  it('resolvable: an import that leads nowhere', async () => {
    using tree = new Tree({ 'packages/shared/src/a.ts': imports('./gone.ts') });
    expect((await checkDependencies(tree.root)).join('\n')).toContain('./gone.ts\n  resolvable: ');
  });

  it('fails on a project in which it saw no source file, or fewer than there are', async () => {
    using empty = new Tree({ 'packages/shared/package.json': '{}' });
    expect(await checkDependencies(empty.root)).toEqual(['No source file was found to check.']);
    // The cruiser takes this name for an installed package and passes it by.
    using tree = new Tree({ 'packages/api/src/a.ts': leaf, 'packages/api/src/b-node_modules.ts': leaf });
    expect(await checkDependencies(tree.root)).toEqual([
      'dependency-cruiser saw 1 of 2 source files, and missed packages/api/src/b-node_modules.ts.',
    ]);
  });

  it('every rule is proved here', () => {
    const here = readFileSync(join(import.meta.dirname, 'dependencies.test.ts'), 'utf8');
    expect(configuration.forbidden.map((rule) => rule.name).filter((name) => !here.includes(name))).toEqual([]);
  });
});
