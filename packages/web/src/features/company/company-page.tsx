import { useQuery } from '@apollo/client/react';
import { addresses } from '@jobprod/shared/addresses';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { CompanyPageDocument } from '../../gql/company/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { List, ListItem } from '../../ui/list.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Page as Frame } from '../../ui/page.tsx';
import { Section } from '../../ui/section.tsx';
import { ApiClients } from './api-clients.tsx';
import { Invitations } from './invitations.tsx';
import { Webhooks } from './webhooks.tsx';

/** Who recruits with me, and which programs read for us? The company's name stays out of the title. */
export const Page = () => {
  const { t } = useTranslation('company');
  const format = useFormat();
  const result = useQuery(CompanyPageDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Loaded result={result}>
      {({ viewer: { recruiter }, webhooks }) => {
        if (!recruiter) return null;
        const { company } = recruiter;
        const { name, city, mainActivity: activity, recruiters } = company;
        return (
          <Frame width="reading" title={t('title')} lead={t('lead', { name, city, activity })}>
            <Section title={t('colleagues')}>
              <List label={t('colleagues')}>
                {recruiters.map(({ id, firstName, lastName, email, joinedAt }) => (
                  <ListItem key={id} aside={t('since', { date: format.dayOf(joinedAt) })}>
                    <strong>
                      {firstName} {lastName}
                    </strong>
                    <span>{email}</span>
                  </ListItem>
                ))}
              </List>
            </Section>
            <Invitations company={company} />
            <ApiClients company={company} onChanged={() => void result.refetch()} />
            <Webhooks company={company} webhooks={webhooks} onChanged={() => void result.refetch()} />
            <Section title={t('mails.title')} lead={t('mails.lead')}>
              <p>
                <Link to={addresses.myMails}>{t('mails.link')}</Link>
              </p>
            </Section>
            <Section title={t('orders.title')} lead={t('orders.lead')}>
              <p>
                <Link to={addresses.workspaceOrders}>{t('orders.link')}</Link>
              </p>
            </Section>
            <Section title={t('register.title')} lead={t('register.lead')}>
              <p>
                <Link to={addresses.workspaceRegister}>{t('register.link')}</Link>
              </p>
            </Section>
            <Section title={t('reports.title')} lead={t('reports.lead')}>
              <p>
                <Link to={addresses.workspaceReports}>{t('reports.link')}</Link>
              </p>
            </Section>
            <Section title={t('disputes.title')} lead={t('disputes.lead')}>
              <p>
                <Link to={addresses.workspaceDisputes}>{t('disputes.link')}</Link>
              </p>
            </Section>
          </Frame>
        );
      }}
    </Loaded>
  );
};
