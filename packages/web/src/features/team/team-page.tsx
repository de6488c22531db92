import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { TeamPageDocument } from '../../gql/team/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { List, ListItem } from '../../ui/list.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Mail } from '../../ui/mail.tsx';
import { Page as Frame } from '../../ui/page.tsx';
import { InviteForm } from './invite-form.tsx';

/** Who works here, and in which roles. */
export const Page = () => {
  const { t } = useTranslation('team');
  const format = useFormat();
  const result = useQuery(TeamPageDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Loaded result={result}>
      {({ staffMembers }) => (
        <Frame width="reading" title={t('title')} lead={t('lead')}>
          <List label={t('title')}>
            {staffMembers.map(({ id, firstName, lastName, email, roles }) => (
              <ListItem key={id} aside={<span>{format.list(roles.map((role) => t(`role.${role}`)))}</span>}>
                <span>
                  {firstName} {lastName}
                </span>
                <Mail to={email} />
              </ListItem>
            ))}
          </List>
          <InviteForm onInvited={() => void result.refetch()} />
        </Frame>
      )}
    </Loaded>
  );
};
