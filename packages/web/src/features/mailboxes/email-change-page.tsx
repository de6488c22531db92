import { useQuery } from '@apollo/client/react';
import { addresses } from '@jobprod/shared/addresses';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  ConfirmEmailChangeDocument,
  EmailChangePageDocument,
  type EmailChangePageQuery,
  type EmailChangeState,
  TakeBackEmailChangeDocument,
} from '../../gql/mailboxes/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useSecretOfLink } from '../../lib/secret-of-link.ts';
import { useAction } from '../../lib/use-action.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Refusals } from '../../ui/form.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page as Frame } from '../../ui/page.tsx';
import { Row, Stack } from '../../ui/stack.tsx';

type Asked = NonNullable<EmailChangePageQuery['emailChangeLink']>;
type Outcome = 'half' | 'done' | 'notPossible' | 'stopped' | 'absent';

const outcomeOf: Readonly<Record<EmailChangeState, Outcome>> = {
  ASKED: 'half',
  DONE: 'done',
  NOT_POSSIBLE: 'notPossible',
  TAKEN_BACK: 'stopped',
  REPLACED: 'absent',
  EXPIRED: 'absent',
};

const Over = ({ outcome }: { outcome: Outcome }) => {
  const { t } = useTranslation('mailboxes');
  const next =
    outcome === 'done' || outcome === 'stopped' ? (
      <ButtonLink to={outcome === 'done' ? addresses.signIn : addresses.myAccount}>{t('link.signIn')}</ButtonLink>
    ) : (
      <ButtonLink to={addresses.home}>{t('home')}</ButtonLink>
    );
  return <Frame width="reading" title={t(`link.${outcome}`)} lead={t(`link.${outcome}Text`)} next={next} />;
};

const Question = ({ token, asked, onOver }: { token: string; asked: Asked; onOver: (outcome: Outcome) => void }) => {
  const { t } = useTranslation('mailboxes');
  const format = useFormat();
  const confirmation = useAction(ConfirmEmailChangeDocument, (data) => data.confirmEmailChange);
  const takingBack = useAction(TakeBackEmailChangeDocument, (data) => data.takeBackEmailChange);
  const { side, newEmail, expiresAt, isConfirmed } = asked;
  const confirm = async () => {
    const done = await confirmation.run({ input: { token } });
    if (done?.state) onOver(outcomeOf[done.state]);
  };
  const takeBack = async () => {
    const done = await takingBack.run({ input: { token } });
    if (done?.state) onOver(outcomeOf[done.state]);
  };
  return (
    <Frame width="reading" title={t('link.title')} lead={t(side === 'OLD' ? 'link.old' : 'link.new', { email: newEmail })}>
      <Stack stretch>
        <p>{t('link.both', { date: format.shortMoment(expiresAt) })}</p>
        {isConfirmed && <Notice tone="good">{t('link.already')}</Notice>}
        <Refusals refusals={confirmation.refusals} failure={confirmation.failure} />
        {!isConfirmed && (
          <Row>
            <Button busy={confirmation.running} onClick={() => void confirm()}>
              {t('link.confirm')}
            </Button>
          </Row>
        )}
        {side === 'OLD' ? (
          <>
            <p>{t('link.notYou')}</p>
            <Refusals refusals={takingBack.refusals} failure={takingBack.failure} />
            <Row>
              <Button look="danger" busy={takingBack.running} onClick={() => void takeBack()}>
                {t('link.takeBack')}
              </Button>
            </Row>
          </>
        ) : (
          <p>{t('link.newIgnore')}</p>
        )}
      </Stack>
    </Frame>
  );
};

/** T8: either mailbox’s link. Opening it decides nothing: mail scanners open links. */
export const Page = () => {
  const token = useSecretOfLink();
  const [outcome, setOutcome] = useState<Outcome>();
  const result = useQuery(EmailChangePageDocument, { variables: { token }, skip: token === '', fetchPolicy: 'network-only' });
  if (outcome) return <Over outcome={outcome} />;
  if (token === '') return <Over outcome="absent" />;
  return (
    <Loaded result={result}>
      {({ emailChangeLink: asked }) => (asked ? <Question token={token} asked={asked} onOver={setOutcome} /> : <Over outcome="absent" />)}
    </Loaded>
  );
};
