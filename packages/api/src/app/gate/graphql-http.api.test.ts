import { auditServer } from 'graphql-http';
import { expect, it } from 'vitest';
import { newProgram, newStaff } from '../../../test/people.ts';
import { startTestApp } from '../../../test/test-app.ts';

it('GraphQL over HTTP: every MUST and every SHOULD of the audit, asked as a program', async () => {
  await using app = await startTestApp();
  const program = await newProgram(
    app,
    await newStaff(app, { email: 'admin@jobprod.test', firstName: 'Anne', lastName: 'Roux' }, 'ADMINISTRATOR'),
  );
  const results = await auditServer({
    url: `${app.origin}/graphql`,
    fetchFn: (url: string, init: RequestInit = {}) =>
      fetch(url, { ...init, headers: { ...init.headers, authorization: `Bearer ${program.bearer}` } }),
  });
  const required = results.filter(({ name }) => /^(MUST|SHOULD)/.test(name));
  expect(required.length).toBeGreaterThan(30);
  expect(required.filter(({ status }) => status !== 'ok').map(({ id, name, status }) => ({ id, name, status }))).toEqual([]);
  const others = results.filter(({ status }) => status !== 'ok').map(({ name }) => name);
  // GET is not offered: an address is logged and remembered.
  expect(others.every((name) => name.startsWith('MAY'))).toBe(true);
});
