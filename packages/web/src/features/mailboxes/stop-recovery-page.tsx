import { useQuery } from '@apollo/client/react';
import { addresses } from '@jobprod/shared/addresses';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StopMailboxRecoveryDocument, StopRecoveryPageDocument } from '../../gql/mailboxes/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useSecretOfLink } from '../../lib/secret-of-link.ts';
import { useAction } from '../../lib/use-action.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Refusals } from '../../ui/form.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Page as Frame } from '../../ui/page.tsx';
import { Row, Stack } from '../../ui/stack.tsx';

/** T8: “this was not me”, from the old mailbox. Opening the link stops nothing: the button does. */
export const Page = () => {
  const { t } = useTranslation('mailboxes');
  const format = useFormat();
  const token = useSecretOfLink();
  const [done, setDone] = useState(false);
  const result = useQuery(StopRecoveryPageDocument, { variables: { token }, skip: token === '', fetchPolicy: 'network-only' });
  const stopping = useAction(StopMailboxRecoveryDocument, (data) => data.stopMailboxRecovery);
  const stop = async () => {
    if (await stopping.run({ input: { token } })) setDone(true);
  };
  const home = <ButtonLink to={addresses.home}>{t('home')}</ButtonLink>;
  if (done) return <Frame width="reading" title={t('stop.done')} lead={t('stop.doneText')} next={home} />;
  const absent = <Frame width="reading" title={t('link.absent')} lead={t('link.absentText')} next={home} />;
  if (token === '') return absent;
  return (
    <Loaded result={result}>
      {({ recoveryToStop: running }) =>
        running ? (
          <Frame
            width="reading"
            title={t('stop.title')}
            lead={t('stop.lead', { email: running.newEmail, date: format.legalMoment(running.dueAt) })}
          >
            <Stack>
              <p>{t('stop.question')}</p>
              <Refusals refusals={stopping.refusals} failure={stopping.failure} />
              <Row>
                <Button look="danger" busy={stopping.running} onClick={() => void stop()}>
                  {t('stop.stop')}
                </Button>
              </Row>
              <p>{t('stop.fine')}</p>
            </Stack>
          </Frame>
        ) : (
          absent
        )
      }
    </Loaded>
  );
};
