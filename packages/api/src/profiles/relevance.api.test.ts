import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Judged, judgedProfiles, judgements } from '../../test/relevance-set.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { Account } from '../authentication/account.entity.ts';
import { Candidate } from '../candidates/candidate.entity.ts';
import { newId } from '../platform/ids.ts';
import { Profile } from './profile.entity.ts';

/** People who say a word of each trade in passing, published after everyone else. */
const bystanders = 120;

describe('whom a search finds', () => {
  let app: TestApp;
  const slugs = new Map<string, string>();
  beforeAll(async () => {
    app = await startTestApp();
    const em = app.services.orm.em.fork();
    const start = app.clock.now().getTime() - 86_400_000;
    let number = 0;
    const add = (facts: Partial<Profile>): Profile => {
      number += 1;
      const on = new Date(start + number * 60_000);
      const account = em.create(Account, {
        ...{
          id: newId(),
          kind: 'candidate',
          email: `${number}@example.test`,
          firstName: 'A',
          lastName: 'B',
          language: 'fr',
          createdAt: on,
        },
      });
      const candidate = em.create(Candidate, { id: newId(), account, declaredAdultAt: on, registeredAt: on });
      return em.create(Profile, { candidate, state: 'ACTIVE', createdAt: on, updatedAt: on, publishedAt: on, ...facts });
    };
    const judged = Object.entries(judgedProfiles);
    for (const [name, { skills, places, ...facts }] of judged)
      slugs.set(add({ ...facts, skills: [...skills], places: [...places] }).slug, name);
    for (let index = 0; index < bystanders; index += 1) {
      const [, first] = judged[index % judged.length] ?? [];
      const [, second] = judged[(index * 7 + 3) % judged.length] ?? [];
      const summary = `J’ai travaillé avec ${first?.headline ?? ''} et ${second?.headline ?? ''}, et je cherche autre chose.`;
      add({ headline: `Employé polyvalent n° ${index}`, skills: ['Permis B'], places: [second?.places[0] ?? 'Paris'], summary });
    }
    await em.flush();
  });
  afterAll(() => app.stop());

  const firstFive = async (text: string): Promise<(string | undefined)[]> => {
    const { profiles } = await app
      .browser()
      .ask<{ profiles: { nodes: { slug: string }[] } }>(
        'query($text: String!) { profiles(first: 5, search: { text: $text }) { nodes { slug } } }',
        { text },
      );
    return profiles.nodes.map(({ slug }) => slugs.get(slug));
  };

  it('has among the first five whom its words mean, misspelled or without accents, for 95 of 100', { timeout: 60_000 }, async () => {
    expect(judgements).toHaveLength(60);
    const missed: [string, Judged][] = [];
    for (const [text, expected] of judgements) if (!(await firstFive(text)).includes(expected)) missed.push([text, expected]);
    expect(missed.length, JSON.stringify(missed)).toBeLessThanOrEqual(3);
  });
});
