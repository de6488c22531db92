import { limits } from '@jobprod/shared/limits';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { FieldError } from '../../ui/field.tsx';
import styles from './attachments.module.css';
import { acceptedFiles, type useAttachments } from './use-attachments.ts';

const megabytes = limits.attachmentBytes / 1024 / 1024;

/** N3: files to go with a message, each looked through as it is chosen. */
export const AttachmentsField = ({
  attachments: { taken, sending, problem, add, remove },
  error,
}: {
  attachments: ReturnType<typeof useAttachments>;
  error: string | undefined;
}) => {
  const { t } = useTranslation('contacts');
  const format = useFormat();
  const id = useId();
  const said = typeof problem === 'object' ? problem.message : problem && t(`files.${problem}`, { count: limits.attachments, megabytes });
  const wrong = said ?? error;
  return (
    <div className={styles.field}>
      <div className={styles.choose}>
        <input
          id={id}
          className={styles.input}
          type="file"
          multiple
          accept={acceptedFiles}
          disabled={sending}
          aria-invalid={wrong !== undefined || undefined}
          aria-describedby={wrong === undefined ? `${id}-hint` : `${id}-hint ${id}-error`}
          onChange={({ currentTarget }) => {
            void add([...(currentTarget.files ?? [])]);
            // The same file can be chosen again.
            currentTarget.value = '';
          }}
        />
        <label htmlFor={id} className={styles.label}>
          {t('files.add')}
        </label>
      </div>
      <p id={`${id}-hint`} className={styles.hint}>
        {t('files.hint', { count: limits.attachments, megabytes })}
      </p>
      <p role="status" className={styles.hint}>
        {sending && t('files.sending')}
      </p>
      <FieldError id={id} error={wrong} />
      {taken.length > 0 && (
        // biome-ignore lint/a11y/noRedundantRoles: Safari forgets lists without bullets
        <ul role="list" className={styles.list} aria-label={t('files.taken')}>
          {taken.map((one) => (
            <li key={one.id} className={styles.file}>
              <span>{t('files.file', { name: one.name, size: format.bytes(one.bytes) })}</span>
              <Button look="plain" onClick={() => remove(one.id)} aria-label={t('files.removeNamed', { name: one.name })}>
                {t('files.remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
