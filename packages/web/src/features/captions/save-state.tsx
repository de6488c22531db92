import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Refusals } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import styles from './captions.module.css';
import type { CaptionsDraft } from './use-captions-draft.ts';

/** Whether what is written here is kept, in words; and what to do when it is not. */
export const SaveStateLine = ({ draft, onReload }: { draft: CaptionsDraft; onReload: () => void }) => {
  const { t } = useTranslation('captions');
  if (draft.state === 'changed') {
    return (
      <Notice tone="warn" title={t('save.changedTitle')}>
        <p>{t('save.changedText')}</p>
        <p>
          <Button look="quiet" onClick={onReload}>
            {t('save.reload')}
          </Button>
        </p>
      </Notice>
    );
  }
  return (
    <>
      <p className={styles.save} role="status" data-state={draft.state}>
        {t(`save.${draft.state}`)}
      </p>
      <Refusals refusals={draft.refusals} failure={draft.failure} />
      {draft.failure && (
        <p>
          <Button look="quiet" onClick={draft.saveNow}>
            {t('save.again')}
          </Button>
        </p>
      )}
    </>
  );
};
