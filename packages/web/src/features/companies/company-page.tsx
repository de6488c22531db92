import { useQuery } from '@apollo/client/react';
import { addresses } from '@jobprod/shared/addresses';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { readFragment } from '../../gql/companies/fragment-masking.ts';
import { Company_CompanyFragmentDoc, CompanyPageDocument } from '../../gql/companies/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { List, ListItem } from '../../ui/list.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Mail } from '../../ui/mail.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page as Frame } from '../../ui/page.tsx';
import { Section } from '../../ui/section.tsx';
import { Row } from '../../ui/stack.tsx';
import { EndMembership } from './end-membership.tsx';
import { Invitations } from './invitations.tsx';

/** One company: why it is here, who comes in for it, and how its membership ends. */
export const Page = () => {
  const { t } = useTranslation('companies');
  const format = useFormat();
  const { companyId = '' } = useParams();
  const [ending, setEnding] = useState<'suspend' | 'close'>();
  const result = useQuery(CompanyPageDocument, { variables: { id: companyId }, fetchPolicy: 'cache-and-network' });
  return (
    <Loaded result={result}>
      {(data) => {
        const company = readFragment(Company_CompanyFragmentDoc, data.company);
        if (!company) {
          const next = <ButtonLink to={addresses.staffCompanies}>{t('absent.action')}</ButtonLink>;
          return <Frame width="reading" title={t('absent.title')} lead={t('absent.text')} next={next} />;
        }
        const { id, name, city, mainActivity, siren, state, selectedAt, selectionReason, suspendedAt, recruiters, invitations } = company;
        const manages = data.viewer.staff?.roles.includes('NETWORK_MANAGER') ?? false;
        const settles = manages || (data.viewer.staff?.roles.includes('ADMINISTRATOR') ?? false);
        const facts = [
          { name: t('file.state'), value: t(`state.${state}`) },
          { name: t('file.selected'), value: format.dayOf(selectedAt) },
          ...(selectionReason ? [{ name: t('file.reason'), value: selectionReason }] : []),
          ...(siren ? [{ name: t('select.siren'), value: siren }] : []),
          ...(settles
            ? [
                { name: t('file.orders'), value: <Link to={addresses.staffOrders(id)}>{t('file.openOrders')}</Link> },
                {
                  name: t('file.disputes'),
                  value: <Link to={`${addresses.staffDisputes}?company=${encodeURIComponent(id)}`}>{t('file.openDispute')}</Link>,
                },
              ]
            : []),
        ];
        return (
          <Frame width="reading" title={name} tabTitle={t('file.tab')} lead={`${city} · ${mainActivity}`}>
            {state === 'SUSPENDED' && suspendedAt && (
              <Notice tone="warn">{t('file.suspendedOn', { date: format.moment(suspendedAt) })}</Notice>
            )}
            <DefinitionList facts={facts} />
            <Section title={t('file.recruiters')}>
              {recruiters.length === 0 ? (
                <EmptyState title={t('file.noRecruiters')}>{t('file.noRecruitersText')}</EmptyState>
              ) : (
                <List label={t('file.recruiters')}>
                  {recruiters.map(({ id: key, firstName, lastName, email, joinedAt }) => (
                    <ListItem key={key} aside={<span>{t('file.joined', { date: format.dayOf(joinedAt) })}</span>}>
                      <span>
                        {firstName} {lastName}
                      </span>
                      <Mail to={email} />
                    </ListItem>
                  ))}
                </List>
              )}
            </Section>
            <Invitations companyId={id} invitations={invitations} mayInvite={manages && state === 'ACTIVE'} />
            {manages && state !== 'LEFT' && (
              <Section title={t('end.title')} lead={t('end.lead')}>
                <Row>
                  {state === 'ACTIVE' && (
                    <Button look="danger" onClick={() => setEnding('suspend')}>
                      {t('end.suspend.open')}
                    </Button>
                  )}
                  <Button look="danger" onClick={() => setEnding('close')}>
                    {t('end.close.open')}
                  </Button>
                </Row>
              </Section>
            )}
            {ending && <EndMembership companyId={id} how={ending} onClose={() => setEnding(undefined)} />}
          </Frame>
        );
      }}
    </Loaded>
  );
};
