import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Agreement_CandidateFragment } from '../../gql/terms/graphql.ts';
import { WithdrawImageReleaseDocument } from '../../gql/terms/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useAction } from '../../lib/use-action.ts';
import { Button } from '../../ui/button.tsx';
import { Confirm } from '../../ui/confirm.tsx';
import { Refusals } from '../../ui/form.tsx';
import { Section } from '../../ui/section.tsx';
import { Stack } from '../../ui/stack.tsx';

/** A2, A3: until when, and how to take it back: as easily as it was given. */
export const ImageRelease = ({ release }: { release: Agreement_CandidateFragment['imageRelease'] }) => {
  const { t } = useTranslation('terms');
  const format = useFormat();
  const withdrawal = useAction(WithdrawImageReleaseDocument, (data) => data.withdrawImageRelease);
  const [asking, setAsking] = useState(false);
  if (!release) return <Section title={t('release.title')}>{t('release.none')}</Section>;
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
        <Button look="danger" onClick={() => setAsking(true)}>
          {t('release.withdraw')}
        </Button>
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
