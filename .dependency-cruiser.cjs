/** Who may import whom (docs: the map of the house in README). A finding prints the rule's comment: it says what to do instead. */

const api = '^packages/api/src/';
const slice = `${api}(?!app/|authorization/|platform/)[^/]+/`;
/** A file of a slice whose name carries no kind is an operation or a fact. */
const kind = (...names) => `${slice}.*\\.(${names.join('|')})\\.tsx?$`;
const plain = `${slice}[^.]+\\.tsx?$`;
const graphqlPackages = 'node_modules/(type-graphql|graphql|graphql-shield|graphql-scalars|@apollo/[^/]+)/';
/** Files of shared that never reach a browser. */
const atHome = '^packages/shared/src/(.*\\.cli\\.ts$|.*/corpus/|.*/(generated-tables|measure[\\w-]*)\\.ts$)';
const web = (folder) => `^packages/web/src/${folder}/`;

/** @type {(name: string, comment: string, from: object, to: object, scope?: 'module' | 'folder') => import('dependency-cruiser').IForbiddenRuleType & { name: string; comment: string }} */
const forbid = (name, comment, from, to, scope = 'module') => ({ name, severity: 'error', comment, from, to, scope });

const between = [
  forbid(
    'shared-depends-on-nobody',
    'shared serves the others and knows none of them.',
    { path: '^packages/shared/' },
    { path: '^(packages/(api|web)|e2e|bench)/' },
  ),
  forbid(
    'web-never-api',
    'Pages speak to the server through typed operations: put what both need in shared.',
    { path: '^packages/web/' },
    { path: '^(packages/api|e2e|bench)/' },
  ),
  forbid(
    'api-never-web',
    'The server serves built pages as files: put what both need in shared.',
    { path: '^packages/api/' },
    { path: '^(packages/web|e2e|bench)/' },
  ),
  forbid(
    'journeys-start-the-product',
    'A journey uses the browser, and createApp (or main) to start things; nothing deeper.',
    { path: '^e2e/' },
    { path: '^packages/(web/|api/(?!(dist/)?(src/(main|app/[^/]+)|test/[^/]+)\\.[tj]s$))' },
  ),
  forbid(
    'shared-runs-in-browsers',
    'What the browser loads has no Node modules; only command lines, what makes tables, and test material do.',
    { path: '^packages/shared/src/', pathNot: atHome },
    { dependencyTypes: ['core'] },
  ),
  forbid(
    'shared-leaves-its-workshop',
    'Command lines, what makes tables, and test material stay out of what the browser loads.',
    { path: '^packages/shared/src/', pathNot: atHome },
    { path: atHome },
  ),
  forbid(
    'tests-stay-apart',
    'Nothing that runs in production imports what only tests use.',
    { path: '^packages/[^/]+/src/', pathNot: '/test-[^/]+$' },
    { path: '(^packages/[^/]+/test/|/test-[^/]+$|\\.test\\.tsx?$)' },
  ),
  forbid(
    'no-runtime-circle',
    'Two modules that load each other see each other half made.',
    { path: '^packages/' },
    { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  ),
  // The rivals and Lighthouse are installed with their own lockfile when they are measured, and not before.
  forbid(
    'resolvable',
    'This import leads nowhere.',
    { path: '.', pathNot: '^bench/(lighthouse|postgraphile)/' },
    { couldNotResolve: true },
  ),
];

const floors = [
  forbid(
    'nobody-imports-main',
    'main starts the product; what others need of it belongs in app.',
    { path: '^packages/' },
    { path: `${api}(main|admin|audit)\\.ts$` },
  ),
  forbid(
    'app-is-the-top',
    'app lists and wires: what a slice, a right or the platform needs lives below it.',
    { path: `${api}(?!app/|(main|admin|audit)\\.ts$)` },
    { path: `${api}app/` },
  ),
  forbid(
    'authorization-knows-no-slice',
    'authorization says who is asking; a right over a thing lives with the thing, in its slice.',
    { path: `${api}authorization/` },
    { path: slice },
  ),
  forbid(
    'platform-knows-no-product',
    'platform would be the same in another product: hand it what it needs.',
    { path: `${api}platform/` },
    { path: `${api}(?!platform/)` },
  ),
  forbid(
    'slices-acyclic',
    'Two slices need each other: the downstream one extends the upstream type itself, and keeps no inverse collection.',
    { path: `${slice.slice(0, -1)}$` },
    { circular: true },
    'folder',
  ),
];

const kinds = [
  forbid(
    'resolvers-are-listed-once',
    'Only app lists resolvers; share the operation behind it instead.',
    { path: '^packages/', pathNot: `${api}app/` },
    { path: kind('resolver') },
  ),
  forbid(
    'rules-are-listed-once',
    'Only app composes rules; share the fact behind it instead.',
    { path: '^packages/', pathNot: `${api}app/` },
    { path: kind('rules') },
  ),
  forbid(
    'resolver-has-no-opinion',
    'A resolver calls operations; routes and jobs are other doors.',
    { path: kind('resolver') },
    { path: kind('route', 'job') },
  ),
  forbid(
    'rules-ask-facts',
    'A rule loads an entity and asks a fact: no types, no mail, no job, nothing of the platform but types and the reading of ids.',
    { path: kind('rules') },
    { path: `(${kind('types', 'mail', 'job', 'route')}|${api}platform/(?!graphql/))`, dependencyTypesNot: ['type-only'] },
  ),
  forbid(
    'types-are-lists',
    'A GraphQL class lists what is public and does nothing.',
    { path: kind('types') },
    { path: kind('mail', 'job', 'route') },
  ),
  forbid(
    'entities-know-their-row',
    'An entity touches its own row: mails, jobs, routes and GraphQL live around it.',
    { path: kind('entity') },
    { path: `(${kind('types', 'mail', 'job', 'route')}|${graphqlPackages})` },
  ),
  forbid(
    'operations-speak-no-graphql',
    'Operations and facts take and return plain values and entities; GraphQL stays in types, resolver and rules.',
    { path: `(${plain}|${kind('mail', 'job')})` },
    { path: `(${kind('types')}|${graphqlPackages})` },
  ),
  forbid(
    'neighbours-through-operations',
    'Of another slice: its entities, types, facts and operations; never its mails, jobs or routes.',
    { path: '^packages/api/src/(?!app/)([^/]+)/' },
    { path: kind('mail', 'job', 'route'), pathNot: '^packages/api/src/$1/' },
  ),
];

const pages = [
  forbid(
    'web-app-is-the-top',
    'app composes features: what a feature needs lives in ui, lib or shared.',
    { path: '^packages/web/src/(features|ui|lib|gql)/' },
    { path: web('app') },
  ),
  forbid(
    'features-stay-apart',
    'Features do not import each other: app composes them, ui and lib hold what they share.',
    { path: '^packages/web/src/features/([^/]+)/' },
    { path: web('features'), pathNot: '^packages/web/src/features/$1/' },
  ),
  forbid(
    'features-are-composed-by-app',
    'ui, lib and gql serve the features.',
    { path: '^packages/web/src/(ui|lib|gql)/' },
    { path: web('features') },
  ),
  forbid('ui-knows-no-domain', 'ui shows what it is given: hand it props, not query results.', { path: web('ui') }, { path: web('gql') }),
  forbid('lib-shows-nothing', 'lib is below ui.', { path: web('(lib|gql)') }, { path: web('ui') }),
];

module.exports = {
  forbidden: [...between, ...floors, ...kinds, ...pages],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['\\.test\\.tsx?$', '/dist(-types)?/'] },
    // Type-only imports count: a slice that knows another's types knows the slice.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.json', '.css', '.svg'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
};
