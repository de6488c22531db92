import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, readFragment } from '../../gql/diffusion/fragment-masking.ts';
import { Lock_ProfileFragmentDoc, LockDataDocument, UnlockDataDocument } from '../../gql/diffusion/graphql.ts';
import { useAction } from '../../lib/use-action.ts';
import { Button } from '../../ui/button.tsx';
import { Confirm } from '../../ui/confirm.tsx';
import { Refusals } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';

/** G3: everything hidden and frozen at once, for everyone; lifted by them alone. */
export const Lock = (props: { profile: FragmentType<typeof Lock_ProfileFragmentDoc> }) => {
  const { t } = useTranslation('diffusion');
  const { id, viewerCanLock, viewerCanUnlock } = readFragment(Lock_ProfileFragmentDoc, props.profile);
  const [asking, setAsking] = useState(false);
  const lock = useAction(LockDataDocument, (data) => data.lockData);
  const unlock = useAction(UnlockDataDocument, (data) => data.unlockData);
  const lockIt = async () => {
    await lock.run({ input: { profileId: id } });
    setAsking(false);
  };
  if (!viewerCanLock && !viewerCanUnlock) return null;
  return (
    <Section title={t('lock.title')} lead={t(viewerCanUnlock ? 'lock.lifted' : 'lock.lead')}>
      {viewerCanUnlock && (
        <Notice tone="warn">
          <p>{t('lock.standing')}</p>
        </Notice>
      )}
      <Refusals refusals={[...lock.refusals, ...unlock.refusals]} failure={lock.failure ?? unlock.failure} />
      <div>
        {viewerCanLock && (
          <Button look="danger" onClick={() => setAsking(true)}>
            {t('lock.lock')}
          </Button>
        )}
        {viewerCanUnlock && (
          <Button busy={unlock.running} onClick={() => void unlock.run({ input: { profileId: id } })}>
            {t('lock.lift')}
          </Button>
        )}
      </div>
      {asking && (
        <Confirm
          danger
          title={t('lock.sure')}
          confirm={t('lock.confirm')}
          busy={lock.running}
          onConfirm={() => void lockIt()}
          onClose={() => setAsking(false)}
        >
          <p>{t('lock.effect')}</p>
        </Confirm>
      )}
    </Section>
  );
};
