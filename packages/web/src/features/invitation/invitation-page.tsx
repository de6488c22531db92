import { useQuery } from '@apollo/client/react';
import { addresses } from '@jobprod/shared/addresses';
import { useTranslation } from 'react-i18next';
import { InvitationPageDocument } from '../../gql/invitation/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useSecretOfLink } from '../../lib/secret-of-link.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Page as Frame } from '../../ui/page.tsx';
import { Stack } from '../../ui/stack.tsx';
import { AcceptanceForm } from './acceptance-form.tsx';
import { EnterSpace } from './enter-space.tsx';
import { OtherAccount } from './other-account.tsx';

const Absent = () => {
  const { t } = useTranslation('invitation');
  return (
    <Frame
      width="reading"
      title={t('absent.title')}
      lead={t('absent.text')}
      next={<ButtonLink to={addresses.signIn}>{t('absent.action')}</ButtonLink>}
    />
  );
};

/** Opening the mail's link shows who invites whom; the button alone accepts (fault A07). */
export const Page = () => {
  const { t } = useTranslation('invitation');
  const format = useFormat();
  const token = useSecretOfLink();
  const result = useQuery(InvitationPageDocument, { variables: { token }, skip: token === '', fetchPolicy: 'network-only' });
  if (token === '') return <Absent />;
  return (
    <Loaded result={result}>
      {({ invitation, spaceInvitation, viewer }) => {
        if (spaceInvitation) return <EnterSpace token={token} expiresAt={spaceInvitation.expiresAt} />;
        if (!invitation) return <Absent />;
        const { companyName, email, expiresAt } = invitation;
        if (viewer.email && viewer.email !== email) return <OtherAccount invited={email} signedIn={viewer.email} />;
        if (viewer.email) return <Frame width="reading" title={t('already.title')} lead={t('already.text')} />;
        return (
          <Frame width="narrow" title={t('title')} lead={t('lead', { companyName })}>
            <Stack stretch>
              <p>{t('forAddress', { email, date: format.moment(expiresAt) })}</p>
              <AcceptanceForm token={token} />
            </Stack>
          </Frame>
        );
      }}
    </Loaded>
  );
};
