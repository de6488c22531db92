import { useTranslation } from 'react-i18next';
import { otherRefusals } from '../../lib/refusals.ts';
import { Button } from '../../ui/button.tsx';
import { Refusals } from '../../ui/form.tsx';
import { Conflict } from './conflict.tsx';
import type { Source } from './source.ts';
import styles from './studio.module.css';
import type { ClipDraft } from './use-clip-draft.ts';

/** Whether what stands here is kept, in words. */
export const SaveStateLine = ({ clip }: { clip: ClipDraft }) => {
  const { t } = useTranslation('studio');
  return (
    <p className={styles.save} role="status" data-state={clip.state}>
      {t(`save.${clip.state}`)}
    </p>
  );
};

const isBeside = (path: string): boolean => path === 'title' || path === 'description' || path.endsWith('.card');

/** What to do when it is not. */
export const SaveTrouble = ({ clip, sources }: { clip: ClipDraft; sources: readonly Source[] }) => {
  const { t } = useTranslation('studio');
  if (clip.theirs) return <Conflict clip={clip} theirs={clip.theirs} sources={sources} />;
  if (clip.state !== 'refused' && !clip.failure) return null;
  const fields = clip.refusals.map(({ path }) => (path ?? []).filter((step) => step !== 'input').join('.')).filter(isBeside);
  return (
    <>
      <Refusals refusals={otherRefusals(clip.refusals, fields)} failure={clip.failure} />
      {clip.failure && (
        <Button look="quiet" onClick={clip.saveNow}>
          {t('save.again')}
        </Button>
      )}
    </>
  );
};
