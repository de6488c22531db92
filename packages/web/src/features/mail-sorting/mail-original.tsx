import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { Stack } from '../../ui/stack.tsx';
import type { Mail } from './mail-item.tsx';
import styles from './mail-sorting.module.css';

/** What is attached, by name, kind and size alone; and the message as it came, which is taken away and never opened here. */
export const MailOriginal = ({ mail: { reading, originalUrl } }: { mail: Mail }) => {
  const { t } = useTranslation('mail-sorting');
  const format = useFormat();
  const files = reading?.files ?? [];
  return (
    <Stack>
      {files.length > 0 && (
        <>
          <h3>{t('files.title', { count: files.length })}</h3>
          <ul className={styles.files}>
            {files.map(({ name, contentType, bytes }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the files of a message never change, and may all be named alike
              <li key={index}>
                {name === '' ? t('files.unnamed') : <bdi>{name}</bdi>}{' '}
                <span className={styles.soft}>
                  {contentType} · {format.bytes(bytes)}
                </span>
              </li>
            ))}
          </ul>
          <p className={styles.soft}>{t('files.caution')}</p>
        </>
      )}
      {reading && (
        <p>
          <a href={originalUrl} download>
            {t('original.action')}
          </a>
          <br />
          <span className={styles.soft}>{t('original.hint')}</span>
        </p>
      )}
    </Stack>
  );
};
