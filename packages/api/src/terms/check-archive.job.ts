import { LockMode } from '@mikro-orm/core';
import * as v from 'valibot';
import { newId } from '../platform/ids.ts';
import { defineTick, type JobRun } from '../platform/jobs/jobs.ts';
import type { Em } from '../platform/orm/orm.ts';
import { append } from '../platform/register/append.ts';
import { publishedKeys } from '../platform/register/register-keys.ts';
import { type Archived, type Finding, findingsOn } from './archive-findings.ts';
import { ArchiveAlarm, TermsCopy, TermsText } from './terms-version.entity.ts';

const told = v.object({ payload: v.object({ texts: v.array(v.object({ language: v.string(), contentHash: v.string() })) }) });

/** The hash of a text as the register has it. */
const registeredHash = async (em: Em, { version, language }: TermsText): Promise<string | undefined> => {
  const [row] = await em.execute<{ payload: string }[]>('select payload from register_payload where entry_id = ?', [
    version.entryId ?? null,
  ]);
  const facts = row && v.safeParse(told, JSON.parse(row.payload));
  return facts?.success ? facts.output.payload.texts.find((text) => text.language === language)?.contentHash : undefined;
};

const register = (tx: Em, type: 'archive-difference-found' | 'archive-difference-mended', alarm: ArchiveAlarm, now: Date) =>
  append(tx, {
    register: 'communications',
    type,
    at: now,
    by: { kind: 'service' },
    about: { kind: 'terms-version', id: alarm.text.version.id },
    parties: [],
    payload: { language: alarm.text.language, name: alarm.name, problem: alarm.problem },
  });

/** Raises what is new, and lays down what is mended: an alarm stands from the first difference until the copy reads right again. */
const settle = (em: Em, text: TermsText, findings: readonly Finding[], { services: { log }, now }: JobRun): Promise<void> =>
  em.transactional(async (tx) => {
    const standing = await tx.find(
      ArchiveAlarm,
      { text: text.id, mendedAt: null },
      { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { foundAt: 'asc' } },
    );
    await tx.populate(standing, ['text', 'text.version']);
    for (const alarm of standing) {
      if (findings.some(({ name, problem }) => name === alarm.name && problem === alarm.problem)) continue;
      alarm.mendedAt = now;
      await register(tx, 'archive-difference-mended', alarm, now);
    }
    for (const { name, problem } of findings) {
      if (standing.some((alarm) => alarm.name === name && alarm.problem === problem)) continue;
      const alarm = tx.create(ArchiveAlarm, { id: newId(), text: text.id, name, problem, foundAt: now });
      await tx.persist(alarm).flush();
      await tx.populate(alarm, ['text', 'text.version']);
      await register(tx, 'archive-difference-found', alarm, now);
      log.error({ version: text.version.number, language: text.language, name, problem }, 'a copy of the terms is not as it was published');
    }
  });

/** Reads every copy of every version again, in the database and out of it, and raises an alarm at the first difference (T3). */
export const checkArchive = defineTick({
  name: 'check-archive',
  everySeconds: 300,
  async run(run) {
    const { services, signal } = run;
    const em = services.orm.em.fork();
    const keys = (await publishedKeys(em)).map(({ key }) => key);
    const texts = await em.find(TermsText, { id: { $ne: null } }, { populate: ['version'], orderBy: { id: 'asc' } });
    for (const text of texts) {
      if (signal.aborted) return;
      const copies = await em.find(TermsCopy, { text: text.id }, { orderBy: { name: 'asc' } });
      const archived: Archived = { text, copies, registered: await registeredHash(em, text), keys };
      await settle(services.orm.em.fork(), text, await findingsOn(archived, services.settings.dataDir), run);
    }
  },
});
