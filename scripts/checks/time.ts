import { sourceFiles } from './source-files.ts';
import { visitFile } from './syntax.ts';

/** Where time may be read: the server's clock, and the page's. */
const CLOCKS = new Set(['packages/api/src/platform/clock.ts', 'packages/web/src/lib/clock.ts']);
const TESTS = /\.test\.tsx?$|^packages\/[^/]+\/test\/|\/test-[^/]+$/;

const SQL_TIME =
  /(?<![.\w])(now|clock_timestamp|statement_timestamp|transaction_timestamp|timeofday)\s*\(\s*\)|(?<![.\w'"-])(current_timestamp|current_date|current_time|localtimestamp|localtime)(?![\w'"-])/i;
const SQL = /\b(select|insert|update|delete|default|where|values|interval|create|alter|returning)\b/i;

const advice = 'Time comes in by the door: take `now` as a value (clock.now() is read once per request or job).';

/** Nothing but the clock reads time: a deadline that two clocks see differently is kept by neither. */
export function checkTime(root: string): string[] {
  const findings: string[] = [];
  for (const path of sourceFiles(root, ['packages'])) {
    if (CLOCKS.has(path) || TESTS.test(path)) continue;
    const sqlFile = path.includes('/migrations/');
    visitFile(root, path, (at) => {
      const found = (node: { start: number }, what: string) => findings.push(`${at(node)} reads ${what}. ${advice}`);
      const inText = (node: { start: number }, text: string) => {
        const [match] = SQL_TIME.exec(text) ?? [];
        if (match && (sqlFile || SQL.test(text) || text.trim() === match)) found(node, `the database's clock, ${match}`);
      };
      return {
        NewExpression: (node) => {
          if (node.callee.type === 'Identifier' && node.callee.name === 'Date' && node.arguments.length === 0) found(node, 'new Date()');
        },
        CallExpression: (node) => {
          if (node.callee.type === 'Identifier' && node.callee.name === 'Date') found(node, 'Date()');
        },
        MemberExpression: (node) => {
          if (node.object.type !== 'Identifier' || node.property.type !== 'Identifier') return;
          const name = `${node.object.name}.${node.property.name}`;
          if (name === 'Date.now' || name === 'Temporal.Now') found(node, name);
        },
        Literal: (node) => {
          if (typeof node.value === 'string') inText(node, node.value);
        },
        TemplateLiteral: (node) => inText(node, node.quasis.map((quasi) => quasi.value.raw).join(' x ')),
      };
    });
  }
  return findings;
}
