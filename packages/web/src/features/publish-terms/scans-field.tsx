import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { FieldError } from '../../ui/field.tsx';
import { List, ListItem } from '../../ui/list.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Section } from '../../ui/section.tsx';
import { Stack } from '../../ui/stack.tsx';
import styles from './scans-field.module.css';
import { acceptedKinds, type Scan, type useScans } from './use-scans.ts';

const Line = ({ scan: { name, size, part, id, problem }, onRemove }: { scan: Scan; onRemove: () => void }) => {
  const { t } = useTranslation('publish-terms');
  const format = useFormat();
  const lineId = useId();
  return (
    <ListItem
      aside={
        <Button look="plain" onClick={onRemove}>
          {t('scans.remove', { name })}
        </Button>
      }
    >
      {id === undefined && problem === undefined ? (
        <Progress label={name} part={part} />
      ) : (
        <span>
          {name} <span className={styles.soft}>· {format.bytes(size)}</span>
        </span>
      )}
      <FieldError id={lineId} error={problem && t(`scans.${problem}`)} />
    </ListItem>
  );
};

/** What the document looks like on paper: archived beside the transcription. */
export const ScansField = ({
  scans: { scans, add, remove },
  error,
}: {
  scans: ReturnType<typeof useScans>;
  error?: string | undefined;
}) => {
  const { t } = useTranslation('publish-terms');
  const id = useId();
  return (
    <Section title={t('scans.title')} lead={t('scans.lead')}>
      <Stack stretch>
        {scans.length > 0 && (
          <List label={t('scans.title')}>
            {scans.map((scan) => (
              <Line key={scan.key} scan={scan} onRemove={() => remove(scan.key)} />
            ))}
          </List>
        )}
        <div className={styles.choose}>
          <input
            id={id}
            className={styles.input}
            type="file"
            accept={acceptedKinds}
            multiple
            onChange={(event) => {
              add([...(event.currentTarget.files ?? [])]);
              // The same file can be chosen again.
              event.currentTarget.value = '';
            }}
          />
          <label htmlFor={id} className={styles.label}>
            {t('scans.choose')}
          </label>
        </div>
        <FieldError id={`${id}-all`} error={error} />
      </Stack>
    </Section>
  );
};
