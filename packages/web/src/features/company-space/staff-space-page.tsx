import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { readFragment } from '../../gql/company-space/fragment-masking.ts';
import {
  CollectionFragmentDoc,
  OwnCardFragmentDoc,
  SpaceInvitationFragmentDoc,
  StaffSpacePageDocument,
  WishFragmentDoc,
} from '../../gql/company-space/graphql.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { List } from '../../ui/list.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Page as Frame } from '../../ui/page.tsx';
import { Section } from '../../ui/section.tsx';
import { CardLine } from './card-line.tsx';
import { Collections } from './collections.tsx';
import { IntroduceForm } from './introduce-form.tsx';
import { InvitationLine } from './invitation-line.tsx';
import { InviteForm } from './invite-form.tsx';
import { WishLine } from './wish-line.tsx';

/** What the company space holds, who reads it, and what is asked from there (N4, N5). */
export const Page = () => {
  const { t } = useTranslation('company-space');
  const result = useQuery(StaffSpacePageDocument, { fetchPolicy: 'cache-and-network' });
  const { data, fetchMore } = result;
  const { hasNextPage = false, endCursor } = data?.companies.pageInfo ?? {};
  // Whoever composes chooses among all of them.
  useEffect(() => {
    if (hasNextPage) fetchMore({ variables: { after: endCursor } }).catch(() => undefined);
  }, [hasNextPage, endCursor, fetchMore]);
  const reload = () => void result.refetch();
  return (
    <Loaded result={result}>
      {({ companies, companyCollections, spaceInvitations, introductionWishes }) => {
        const members = companies.nodes.filter(({ state }) => state === 'ACTIVE');
        const cards = members.flatMap((company) => {
          const { card } = readFragment(OwnCardFragmentDoc, company);
          return card ? [{ company, card }] : [];
        });
        const toRead = cards.filter(({ card }) => card.state === 'SUBMITTED');
        const wishes = introductionWishes.map((wish) => readFragment(WishFragmentDoc, wish)).filter(({ state }) => state === 'WAITING');
        const collections = companyCollections.map((collection) => readFragment(CollectionFragmentDoc, collection));
        const invitations = spaceInvitations.map((invitation) => readFragment(SpaceInvitationFragmentDoc, invitation));
        return (
          <Frame width="reading" title={t('staff.title')} lead={t('staff.lead')}>
            <Section title={t('staff.wishes')}>
              {wishes.length === 0 ? (
                <EmptyState title={t('staff.noWishes')}>{t('staff.noWishesText')}</EmptyState>
              ) : (
                <List>
                  {wishes.map((wish) => (
                    <WishLine
                      key={wish.id}
                      wish={wish}
                      recruiters={members.find(({ id }) => id === wish.company.id)?.recruiters ?? []}
                      onDone={reload}
                    />
                  ))}
                </List>
              )}
            </Section>
            <Section title={t('staff.cards')}>
              {cards.length === 0 ? (
                <EmptyState title={t('staff.noCards')}>{t('staff.noCardsText')}</EmptyState>
              ) : (
                <List>
                  {[...toRead, ...cards.filter((card) => !toRead.includes(card))].map(({ company, card }) => (
                    <CardLine key={company.id} company={company} card={card} />
                  ))}
                </List>
              )}
            </Section>
            <Section title={t('staff.invite')}>
              <InviteForm companies={members} collections={collections} onDone={reload} />
            </Section>
            {invitations.length > 0 && (
              <Section title={t('staff.invitations')}>
                <List>
                  {invitations.map((invitation) => (
                    <InvitationLine key={invitation.id} invitation={invitation} />
                  ))}
                </List>
              </Section>
            )}
            <Collections companies={members} collections={collections} onDone={reload} />
            <Section title={t('staff.introduce')} lead={t('staff.introduceLead')}>
              <IntroduceForm
                recruiters={members.flatMap(({ name, recruiters }) => recruiters.map((recruiter) => ({ ...recruiter, from: name })))}
              />
            </Section>
          </Frame>
        );
      }}
    </Loaded>
  );
};
