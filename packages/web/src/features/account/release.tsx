import { addresses } from '@jobprod/shared/addresses';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, readFragment } from '../../gql/account/fragment-masking.ts';
import { Release_ReleaseFragmentDoc, WithdrawMyImageReleaseDocument } from '../../gql/account/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useAction } from '../../lib/use-action.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Confirm } from '../../ui/confirm.tsx';
import { Refusals } from '../../ui/form.tsx';
import { Section } from '../../ui/section.tsx';
import { Row, Stack } from '../../ui/stack.tsx';

/** A2, A3: until which hour, and how to take it back: two clicks, as easily as it was given. */
export const Release = (props: { release: FragmentType<typeof Release_ReleaseFragmentDoc> | null }) => {
  const { t } = useTranslation('terms');
  const own = useTranslation('account');
  const format = useFormat();
  const withdrawal = useAction(WithdrawMyImageReleaseDocument, (data) => data.withdrawImageRelease);
  const [asking, setAsking] = useState(false);
  const release = readFragment(Release_ReleaseFragmentDoc, props.release);
  const toTerms = (
    <ButtonLink look="quiet" to={addresses.terms}>
      {own.t('toTerms')}
    </ButtonLink>
  );
  if (!release) {
    return (
      <Section title={t('release.title')} lead={t('release.none')}>
        <Row>{toTerms}</Row>
      </Section>
    );
  }
  const withdraw = async () => {
    await withdrawal.run({ input: { imageReleaseId: release.id } });
    setAsking(false);
  };
  return (
    <Section title={t('release.title')}>
      <Stack>
        <p>{t('release.until', { date: format.legalMoment(release.expiresAt) })}</p>
        <p>{t('release.covers', { what: t(release.image ? 'release.image' : 'release.voice') })}</p>
        <Refusals refusals={withdrawal.refusals} failure={withdrawal.failure} />
        <Row>
          <Button look="danger" onClick={() => setAsking(true)}>
            {t('release.withdraw')}
          </Button>
          {toTerms}
        </Row>
      </Stack>
      {asking && (
        <Confirm
          danger
          title={t('release.sure')}
          confirm={t('release.confirm')}
          busy={withdrawal.running}
          onConfirm={() => void withdraw()}
          onClose={() => setAsking(false)}
        >
          <p>{t('release.effect')}</p>
        </Confirm>
      )}
    </Section>
  );
};
