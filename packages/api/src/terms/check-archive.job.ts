import { IsolationLevel, LockMode } from '@mikro-orm/core';
import { later } from '../platform/clock.ts';
import { newId } from '../platform/ids.ts';
import { defineTick, type JobRun } from '../platform/jobs/jobs.ts';
import type { Em } from '../platform/orm/orm.ts';
import { append } from '../platform/register/append.ts';
import { publishedKeys, type RegisterKeyring } from '../platform/register/register-keys.ts';
import { type Archived, type Finding, findingsOn } from './archive-findings.ts';
import { registeredTerms } from './registered-terms.ts';
import { ArchiveAlarm, TermsCopy, TermsText } from './terms-version.entity.ts';

type Found = Finding & Pick<ArchiveAlarm, 'aboutKind' | 'aboutId' | 'label'>;

/** Copies are made within seconds of a publication. */
const copiesWithin = { minutes: 1 };

const register = (tx: Em, type: 'archive-difference-found' | 'archive-difference-mended', alarm: ArchiveAlarm, now: Date) =>
  append(tx, {
    register: 'communications',
    type,
    at: now,
    by: { kind: 'service' },
    about: { kind: alarm.aboutKind, id: alarm.aboutId },
    parties: [],
    payload: { of: alarm.label, name: alarm.name, problem: alarm.problem },
  });

const isSame = (a: Found, b: Found): boolean =>
  a.aboutId === b.aboutId && a.label === b.label && a.name === b.name && a.problem === b.problem;

/** Raises what is new, and lays down what is mended: an alarm stands from the first difference until the copy reads right again. */
const settle = (em: Em, findings: readonly Found[], { services: { log }, now }: JobRun): Promise<void> =>
  em.transactional(async (tx) => {
    const standing = await tx.find(ArchiveAlarm, { mendedAt: null }, { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { foundAt: 'asc' } });
    for (const alarm of standing) {
      if (findings.some((finding) => isSame(finding, alarm))) continue;
      alarm.mendedAt = now;
      await register(tx, 'archive-difference-mended', alarm, now);
    }
    for (const finding of findings) {
      if (standing.some((alarm) => isSame(finding, alarm))) continue;
      const alarm = tx.create(ArchiveAlarm, { id: newId(), ...finding, foundAt: now });
      await tx.persist(alarm).flush();
      await register(tx, 'archive-difference-found', alarm, now);
      log.error({ of: alarm.label, name: alarm.name, problem: alarm.problem }, 'a copy of the terms is not as it was published');
    }
  });

type Subject = Archived & { versionId: string; label: string; isNew: boolean };

/**
 * Every text that the register or the database knows, in one snapshot of both. It starts from the register: a text whose row is gone, with
 * every row about it, is missed all the same.
 */
const subjectsIn = async (em: Em, keyring: RegisterKeyring, now: Date): Promise<{ subjects: Subject[]; unproved: string[] }> => {
  const published = await publishedKeys(em, keyring);
  const keys = published.map(({ key }) => key);
  const { texts: registered, waiting, unproved } = await registeredTerms(em, published, now);
  const texts = await em.find(TermsText, { id: { $ne: null } }, { populate: ['version'], orderBy: { id: 'asc' } });
  const copies = await em.find(TermsCopy, { id: { $ne: null } }, { orderBy: { name: 'asc' } });
  const subjectOf = (text: TermsText | undefined, facts: Subject['registered'], versionId: string, label: string): Subject => ({
    text,
    copies: copies.filter((copy) => text !== undefined && copy.text.id === text.id),
    registered: facts,
    keys,
    versionId,
    label,
    isNew: facts !== undefined && facts.recordedAt > later(now, { minutes: -copiesWithin.minutes }),
  });
  const known = registered.map((facts) => {
    const text = texts.find(({ version, language }) => version.id === facts.versionId && language === facts.language);
    return subjectOf(text, facts, facts.versionId, `v${facts.number} ${facts.language}`);
  });
  const unknown = texts
    .filter((text) => !known.some((subject) => subject.text === text) && !waiting.includes(text.version.entryId ?? ''))
    .map((text) => subjectOf(text, undefined, text.version.id, `v${text.version.number} ${text.language}`));
  return { subjects: [...known, ...unknown], unproved };
};

/** Reads every copy of every version again, in the database and out of it, and raises an alarm at the first difference from what the register proves (T3). */
export const checkArchive = defineTick({
  name: 'check-archive',
  everySeconds: 300,
  async run(run) {
    const { services, signal, now } = run;
    const { subjects, unproved } = await services.orm.em
      .fork()
      .transactional((em) => subjectsIn(em, services.registerKeyring, now), { isolationLevel: IsolationLevel.REPEATABLE_READ });
    const found: Found[] = unproved.map((id) => ({
      aboutKind: 'register-entry',
      aboutId: id,
      label: id,
      name: 'register',
      problem: 'CHANGED',
    }));
    for (const { versionId, label, isNew, ...archived } of subjects) {
      if (signal.aborted) return;
      const findings = await findingsOn(archived, services.settings.dataDir);
      const told = findings.filter(({ problem }) => !(isNew && archived.copies.length === 0 && problem === 'MISSING'));
      found.push(...told.map((finding) => ({ aboutKind: 'terms-version' as const, aboutId: versionId, label, ...finding })));
    }
    await settle(services.orm.em.fork(), found, run);
  },
});
