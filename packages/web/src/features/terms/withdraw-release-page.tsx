import { useQuery } from '@apollo/client/react';
import { addresses } from '@jobprod/shared/addresses';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { WithdrawByLinkDocument, WithdrawReleasePageDocument, type WithdrawReleasePageQuery } from '../../gql/terms/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useSecretOfLink } from '../../lib/secret-of-link.ts';
import { useAction } from '../../lib/use-action.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Refusals } from '../../ui/form.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Page as Frame } from '../../ui/page.tsx';
import { Row, Stack } from '../../ui/stack.tsx';

type Release = NonNullable<WithdrawReleasePageQuery['imageReleaseOfLink']>;

const Absent = () => {
  const { t } = useTranslation('terms');
  const next = <ButtonLink to={addresses.myAccount}>{t('withdrawal.toAccount')}</ButtonLink>;
  return <Frame width="reading" title={t('withdrawal.absent')} lead={t('withdrawal.absentText')} next={next} />;
};

/** It ended by itself, was taken back before, or a newer one runs. */
const Over = ({ release: { state, withdrawnAt, expiresAt } }: { release: Release }) => {
  const { t } = useTranslation('terms');
  const format = useFormat();
  const date = format.legalMoment(state === 'WITHDRAWN' && withdrawnAt ? withdrawnAt : expiresAt);
  const next = <ButtonLink to={addresses.myAccount}>{t('withdrawal.toAccount')}</ButtonLink>;
  const said = state === 'WITHDRAWN' || state === 'EXPIRED' ? state : 'REPLACED';
  return <Frame width="reading" title={t('withdrawal.title')} lead={t(`withdrawal.${said}`, { date })} next={next} />;
};

const Question = ({ token, release, onDone }: { token: string; release: Release; onDone: () => void }) => {
  const { t } = useTranslation('terms');
  const format = useFormat();
  const withdrawal = useAction(WithdrawByLinkDocument, (data) => data.withdrawImageReleaseByLink);
  const what = t(release.image ? 'release.image' : 'release.voice');
  const withdraw = async () => {
    if (await withdrawal.run({ input: { token } })) onDone();
  };
  return (
    <Frame width="reading" title={t('withdrawal.title')} lead={t('withdrawal.lead')}>
      <Stack>
        <p>{t('withdrawal.running', { what, date: format.legalMoment(release.expiresAt) })}</p>
        <p>{t('release.effect')}</p>
        <Refusals refusals={withdrawal.refusals} failure={withdrawal.failure} />
        <Row>
          <Button look="danger" busy={withdrawal.running} onClick={() => void withdraw()}>
            {t('release.confirm')}
          </Button>
        </Row>
        <p>{t('withdrawal.keep')}</p>
      </Stack>
    </Frame>
  );
};

/** A3: the mail's link and one button, without signing in. Opening the link decides nothing: mail scanners open links. */
export const Page = () => {
  const { t } = useTranslation('terms');
  const token = useSecretOfLink();
  const [done, setDone] = useState(false);
  const result = useQuery(WithdrawReleasePageDocument, { variables: { token }, skip: token === '', fetchPolicy: 'network-only' });
  if (done) {
    const next = <ButtonLink to={addresses.home}>{t('withdrawal.home')}</ButtonLink>;
    return <Frame width="reading" title={t('withdrawal.done')} lead={t('withdrawal.doneText')} next={next} />;
  }
  if (token === '') return <Absent />;
  return (
    <Loaded result={result}>
      {({ imageReleaseOfLink: release }) => {
        if (!release) return <Absent />;
        return release.state === 'LIVE' ? (
          <Question token={token} release={release} onDone={() => setDone(true)} />
        ) : (
          <Over release={release} />
        );
      }}
    </Loaded>
  );
};
