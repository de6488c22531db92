/** Where the built product says who sees what, and what it says once every rule is taken out: what is published is shown to everybody, whole, and no field is asked about. */
export const changes: Readonly<Record<string, readonly (readonly [from: RegExp, to: string])[]>> = {
  '/dist/src/profiles/visibility.js': [
    [
      /export const visibleSql = /,
      `export const visibleSql = () => raw("p.state = 'ACTIVE' and p.published_at is not null");\nconst ruledSql = `,
    ],
    [/export const isVisibleTo = /, 'export const isVisibleTo = () => true;\nconst ruledVisible = '],
    [/export const showsElement = /, 'export const showsElement = () => true;\nconst ruledElement = '],
    [/export const visibleTo = /, "export const visibleTo = () => ({ state: 'ACTIVE' });\nconst ruledTo = "],
  ],
  '/dist/src/app/schema.js': [[/buildPlainSchema\(\)\.then\(enforceRules\)/, 'buildPlainSchema()']],
};
