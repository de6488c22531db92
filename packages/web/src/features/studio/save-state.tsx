import { useTranslation } from 'react-i18next';
import { otherRefusals } from '../../lib/refusals.ts';
import { Button } from '../../ui/button.tsx';
import { Refusals } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import styles from './studio.module.css';
import type { ClipDraft } from './use-clip-draft.ts';

/** Whether what stands here is kept, in words; and what to do when it is not. */
export const SaveStateLine = ({ clip, onReload }: { clip: ClipDraft; onReload: () => void }) => {
  const { t } = useTranslation('studio');
  if (clip.state === 'changed') {
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
      <p className={styles.save} role="status" data-state={clip.state}>
        {t(`save.${clip.state}`)}
      </p>
      {(clip.state === 'refused' || clip.failure) && (
        <>
          <Refusals refusals={otherRefusals(clip.refusals, ['title', 'description'])} failure={clip.failure} />
          {clip.failure && (
            <Button look="quiet" onClick={clip.saveNow}>
              {t('save.again')}
            </Button>
          )}
        </>
      )}
    </>
  );
};
