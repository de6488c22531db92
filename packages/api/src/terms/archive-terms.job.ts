import { join } from 'node:path';
import { signNote } from '@jobprod/shared/signed-note';
import { writeOnce } from '../platform/archive/write-once.ts';
import { newId } from '../platform/ids.ts';
import { defineTick, type JobRun } from '../platform/jobs/jobs.ts';
import { append } from '../platform/register/append.ts';
import { registerLock } from '../platform/register/register-heads.ts';
import { currentSigner } from '../platform/register/register-keys.ts';
import { type ArchiveFile, archiveFiles, archiveFolder, noteName, noteText, sha256Of } from './archive-files.ts';
import { TermsScan } from './terms-scan.entity.ts';
import { TermsCopy, TermsText } from './terms-version.entity.ts';

const sign = async (text: TermsText, files: readonly ArchiveFile[], { services, now }: JobRun): Promise<ArchiveFile> => {
  const signer = await services.orm.em.fork().transactional(async (tx) => {
    await tx.execute('select pg_advisory_xact_lock(?)', [registerLock]);
    return currentSigner(tx, services.registerKeyring, now);
  });
  const hashed = files.map(({ name, bytes }) => ({ name, sha256: sha256Of(bytes) }));
  const note = await signNote(noteText({ origin: signer.key.name, version: text.version, text, files: hashed }), [signer]);
  return { name: noteName(signer.key.id), bytes: new TextEncoder().encode(note) };
};

/** Files first, then the rows that say what they are: killed in between, the same files are found written and the rows follow. */
const archive = async (id: string, run: JobRun): Promise<void> => {
  const { services, now } = run;
  const text = await services.orm.em.fork().findOneOrFail(TermsText, { id }, { populate: ['version'] });
  const scans = await services.orm.em.fork().find(TermsScan, { text: id }, { populate: ['content'], orderBy: { position: 'asc' } });
  const copies = await archiveFiles(text.version, text, scans, services.settings.publisher.name);
  const files = [...copies, await sign(text, copies, run)];
  const folder = archiveFolder(services.settings.dataDir, text);
  for (const { name, bytes } of files) await writeOnce(join(folder, name), bytes);
  await services.orm.em.fork().transactional(async (tx) => {
    if ((await tx.count(TermsCopy, { text: id })) > 0) return;
    const rows = files.map(({ name, bytes }) =>
      tx.create(TermsCopy, { id: newId(), text: id, name, sha256: sha256Of(bytes), bytes: bytes.length, writtenAt: now }),
    );
    await tx.persist(rows).flush();
    await append(tx, {
      register: 'communications',
      type: 'terms-archived',
      at: now,
      by: { kind: 'service' },
      about: { kind: 'terms-version', id: text.version.id },
      parties: [],
      payload: {
        language: text.language,
        contentHash: text.contentHash,
        files: rows.map(({ name, sha256 }) => ({ name, sha256 })),
      },
    });
  });
};

/** Copies every text that was published, and is not there yet, out of the database (T3): within seconds, and again after whatever prevented it. */
export const archiveTerms = defineTick({
  name: 'archive-terms',
  everySeconds: 5,
  async run(run) {
    const missing = await run.services.orm.em
      .fork()
      .execute<{ id: string }[]>(
        'select t.id from terms_text t where not exists (select from terms_copy c where c.text_id = t.id) order by t.id',
      );
    for (const { id } of missing) {
      if (run.signal.aborted) return;
      // One that cannot be written keeps none of the others waiting; it is tried again, and `check-archive` raises the alarm.
      await archive(id, run).catch((error: unknown) => run.services.log.error({ err: error, text: id }, 'the terms could not be archived'));
    }
  },
});
