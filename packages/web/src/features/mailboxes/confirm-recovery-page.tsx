import { useQuery } from '@apollo/client/react';
import { addresses } from '@jobprod/shared/addresses';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmMailboxRecoveryDocument, ConfirmRecoveryPageDocument } from '../../gql/mailboxes/graphql.ts';
import { useSecretOfLink } from '../../lib/secret-of-link.ts';
import { useAction } from '../../lib/use-action.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Refusals } from '../../ui/form.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Page as Frame } from '../../ui/page.tsx';
import { Row, Stack } from '../../ui/stack.tsx';

/** T8: the mailbox that is read now confirms, by an explicit button; then the case goes to staff. */
export const Page = () => {
  const { t } = useTranslation('mailboxes');
  const token = useSecretOfLink();
  const [done, setDone] = useState(false);
  const result = useQuery(ConfirmRecoveryPageDocument, { variables: { token }, skip: token === '', fetchPolicy: 'network-only' });
  const confirmation = useAction(ConfirmMailboxRecoveryDocument, (data) => data.confirmMailboxRecovery);
  const confirm = async () => {
    if (await confirmation.run({ input: { token } })) setDone(true);
  };
  const home = <ButtonLink to={addresses.home}>{t('home')}</ButtonLink>;
  if (done) return <Frame width="reading" title={t('confirm.done')} lead={t('confirm.doneText')} next={home} />;
  const absent = <Frame width="reading" title={t('link.absent')} lead={t('link.absentText')} next={home} />;
  if (token === '') return absent;
  return (
    <Loaded result={result}>
      {({ recoveryToConfirm: asked }) =>
        asked ? (
          <Frame width="reading" title={t('confirm.title')} lead={t('confirm.lead', { email: asked.newEmail })}>
            <Stack>
              <Refusals refusals={confirmation.refusals} failure={confirmation.failure} />
              <Row>
                <Button busy={confirmation.running} onClick={() => void confirm()}>
                  {t('confirm.confirm')}
                </Button>
              </Row>
              <p>{t('confirm.ignore')}</p>
            </Stack>
          </Frame>
        ) : (
          absent
        )
      }
    </Loaded>
  );
};
