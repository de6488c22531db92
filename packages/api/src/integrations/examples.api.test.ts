import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../test/browser.ts';
import { type Asked, agree, askForIntroduction } from '../../test/introductions.ts';
import { newCompany, newRecruiter } from '../../test/people.ts';
import { newPublishedProfile, type Published } from '../../test/profiles.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';

const docs = join(import.meta.dirname, '../../../../docs/integrators');
const run = promisify(execFile);

/** The worked examples of `docs/integrators`, run as an integrator would: another process, the environment, nothing else. */
describe('the examples for integrators', () => {
  let app: TestApp;
  let recruiter: Browser;
  let profile: Published;
  let asked: Asked;
  let environment: Record<string, string>;
  beforeAll(async () => {
    app = await startTestApp();
    recruiter = await newRecruiter(app, await newCompany(app, { name: 'Acme' }), {
      email: 'ada@acme.test',
      firstName: 'Ada',
      lastName: 'Lou',
    });
    profile = await newPublishedProfile(app, { email: 'camille@example.test', firstName: 'Camille', lastName: 'Durand' });
    asked = await askForIntroduction(app, { recruiter, recruiterEmail: 'ada@acme.test', profile, candidateEmail: 'camille@example.test' });
    const { createApiClient } = await recruiter.ask<{ createApiClient: { apiClient: { clientId: string }; secret: string } }>(
      'mutation { createApiClient(input: { name: "ATS", scopes: [PROFILES_READ, INTRODUCTIONS_READ] }) { apiClient { clientId } secret } }',
    );
    environment = {
      PATH: process.env.PATH ?? '',
      JOBPROD_URL: app.origin,
      JOBPROD_CLIENT_ID: createApiClient.apiClient.clientId,
      JOBPROD_CLIENT_SECRET: createApiClient.secret,
    };
  });
  afterAll(() => app.stop());

  const example = async (name: string, ...words: string[]): Promise<string> => {
    const [command, ...before] = name.endsWith('.ts') ? [process.execPath, '--no-warnings'] : ['sh'];
    return (await run(command, [...before, join(docs, 'examples', name), ...words], { env: environment })).stdout;
  };

  it('who-am-i.sh tells whom the token stands for', async () => {
    const answer: unknown = JSON.parse(await example('who-am-i.sh'));
    expect(answer).toMatchObject({
      data: { viewer: { kind: 'API_CLIENT', apiClient: { name: 'ATS', scopes: ['PROFILES_READ', 'INTRODUCTIONS_READ'] } } },
    });
  });

  it('N2: search-profiles.sh finds a profile, and the candidate sees that the company looked', async () => {
    const answer: unknown = JSON.parse(await example('search-profiles.sh', 'menuisière'));
    expect(answer).toMatchObject({ data: { profiles: { totalCount: 1, nodes: [{ reference: profile.reference }] } } });
    const trail = await profile.owner.ask<{ profileAccessTrail: { nodes: { companyName: string }[] } }>(
      '{ profileAccessTrail { nodes { companyName kind } } }',
    );
    expect(trail.profileAccessTrail.nodes.filter(({ companyName }) => companyName === 'Acme')).toHaveLength(2);
  });

  it('search-profiles.ts finds the same, opens it, and finds nothing where nothing matches', async () => {
    expect(await example('search-profiles.ts', 'menuisière')).toBe(
      `1 found\n${profile.reference}  Menuisière d’agencement\n${profile.reference}: Agencement, AutoCAD, Pose\n`,
    );
    expect(await example('search-profiles.ts', 'volcanologue')).toBe('0 found\n');
  });

  it('N6: follow-introductions.ts shows how to reach the candidate once both have agreed, and not before', async () => {
    const line = (state: string, reach: string) =>
      `${app.clock.now().toISOString()}\t${state}\t${profile.reference}\tMenuisier d’agencement, Saint-Herblain\t${reach}\n`;
    expect(await example('follow-introductions.ts')).toBe(line('REQUESTED', ''));
    await agree(app.browser(), asked.candidateToken);
    await agree(app.browser(), asked.recruiterToken);
    expect(await example('follow-introductions.ts')).toBe(line('AGREED', 'Camille Durand <camille@example.test>'));
  });

  it('a wrong secret ends an example with the reason', async () => {
    environment = { ...environment, JOBPROD_CLIENT_SECRET: 'wrong' };
    await expect(example('search-profiles.ts', 'x')).rejects.toThrow('invalid_client');
    await expect(example('who-am-i.sh')).rejects.toThrow('401');
  });

  it('every example is run here and told of in the README', async () => {
    const files = (await readdir(join(docs, 'examples'))).sort();
    expect(files).toEqual(['follow-introductions.ts', 'search-profiles.sh', 'search-profiles.ts', 'who-am-i.sh']);
    const readme = await readFile(join(docs, 'README.md'), 'utf8');
    expect(files.filter((file) => !readme.includes(`(examples/${file})`))).toEqual([]);
  });
});
