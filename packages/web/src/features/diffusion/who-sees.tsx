import { useTranslation } from 'react-i18next';
import { type FragmentType, readFragment } from '../../gql/diffusion/fragment-masking.ts';
import { WhoSees_ProfileFragmentDoc } from '../../gql/diffusion/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import { DiffusionForm } from './diffusion-form.tsx';
import { OrderReceipt } from './order-receipt.tsx';

/** Who can see what, now, and the choice of it (D1). */
export const WhoSees = (props: { profile: FragmentType<typeof WhoSees_ProfileFragmentDoc> }) => {
  const { t } = useTranslation('diffusion');
  const elements = useTranslation('profile-elements');
  const format = useFormat();
  const profile = readFragment(WhoSees_ProfileFragmentDoc, props.profile);
  const { id, state, restriction, viewerCanRestrict } = profile;
  const since = restriction ? format.dayOf(restriction.since) : '';
  const now = restriction?.whole
    ? t('now.whole', { date: since })
    : restriction
      ? t('now.part', { date: since, elements: format.list(restriction.elements.map((element) => elements.t(element))) })
      : t('now.public');
  return (
    <Section title={t('now.title')}>
      <Notice tone={restriction ? 'good' : 'plain'}>
        <p>{state === 'ACTIVE' ? now : t('now.offline')}</p>
        {state !== 'ACTIVE' && restriction && (
          <p>
            {restriction.whole
              ? t('now.wholeLater')
              : t('now.partLater', { elements: format.list(restriction.elements.map((element) => elements.t(element))) })}
          </p>
        )}
      </Notice>
      {viewerCanRestrict && <DiffusionForm key={restriction?.id ?? 'public'} profile={profile} />}
      {restriction && <OrderReceipt profileId={id} />}
    </Section>
  );
};
