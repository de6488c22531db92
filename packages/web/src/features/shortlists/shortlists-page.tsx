import { useQuery } from '@apollo/client/react';
import { addresses } from '@jobprod/shared/addresses';
import { usualList } from '@jobprod/shared/usual-list';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ShortlistsPageDocument, type ShortlistsPageQuery, TakeOffShortlistDocument } from '../../gql/shortlists/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useAction } from '../../lib/use-action.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { CheckField } from '../../ui/choice.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Refusals } from '../../ui/form.tsx';
import { List, ListItem } from '../../ui/list.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Page as Frame } from '../../ui/page.tsx';
import { Section } from '../../ui/section.tsx';
import { SkeletonList } from '../../ui/skeleton.tsx';
import { Row } from '../../ui/stack.tsx';
import { compareAddress, mostCompared } from './compare-address.ts';

type Shortlist = NonNullable<ShortlistsPageQuery['viewer']['recruiter']>['shortlists'][number];

const OneList = ({ list, onChanged }: { list: Shortlist; onChanged: () => void }) => {
  const { t } = useTranslation('shortlists');
  const { t: words } = useTranslation('profiles');
  const format = useFormat();
  const off = useAction(TakeOffShortlistDocument, (data) => data.unlistProfile);
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const slugs = list.entries.map(({ profile }) => profile.slug);
  const chosen = ticked.filter((slug) => slugs.includes(slug));
  const name = list.name === usualList ? t('usual') : list.name;
  const takeOff = async (profileId: string) => {
    if (await off.run({ input: { profileId, list: list.name } })) onChanged();
  };
  return (
    <Section title={name} lead={t('count', { count: list.entries.length })}>
      <List label={name}>
        {list.entries.map(({ profile: { id, slug, reference, headline, skills, places, availability }, addedAt, addedByName }) => {
          const title = headline ?? t('reference', { reference });
          const facts = [...skills.slice(0, 4), ...places.slice(0, 2), ...(availability ? [words(`availability.${availability}`)] : [])];
          return (
            <ListItem
              key={id}
              aside={
                <Row>
                  <ButtonLink look="plain" to={addresses.workspaceProfile(slug)} aria-label={t('notesOf', { title })}>
                    {t('notes.link')}
                  </ButtonLink>
                  <Button look="plain" busy={off.running} aria-label={t('takeOffThis', { title })} onClick={() => void takeOff(id)}>
                    {t('takeOff')}
                  </Button>
                </Row>
              }
            >
              <strong>
                <Link to={addresses.profile(slug)}>{title}</Link>
              </strong>
              {facts.length > 0 && <span>{facts.join(' · ')}</span>}
              <span>{t('added', { name: addedByName, date: format.dayOf(addedAt) })}</span>
              {list.entries.length > 1 && (
                <CheckField
                  label={t('compare.tick')}
                  aria-label={t('compare.tickThis', { title })}
                  checked={chosen.includes(slug)}
                  disabled={!chosen.includes(slug) && chosen.length >= mostCompared}
                  onChange={() => setTicked(chosen.includes(slug) ? chosen.filter((one) => one !== slug) : [...chosen, slug])}
                />
              )}
            </ListItem>
          );
        })}
      </List>
      <Refusals {...off} />
      {chosen.length > 1 && <ButtonLink to={compareAddress(chosen)}>{t('compare.open', { count: chosen.length })}</ButtonLink>}
    </Section>
  );
};

/** Whom do we keep in mind, and for what? Shared by the company's recruiters, and by nobody else. */
export const Page = () => {
  const { t } = useTranslation('shortlists');
  const result = useQuery(ShortlistsPageDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Frame width="reading" title={t('title')} lead={t('lead')}>
      <Loaded result={result} shape={<SkeletonList />}>
        {({ viewer: { recruiter } }) =>
          recruiter === null || recruiter === undefined || recruiter.shortlists.length === 0 ? (
            <EmptyState title={t('none.title')} action={<ButtonLink to={addresses.workspace}>{t('none.action')}</ButtonLink>}>
              {t('none.text')}
            </EmptyState>
          ) : (
            recruiter.shortlists.map((list) => <OneList key={list.name} list={list} onChanged={() => void result.refetch()} />)
          )
        }
      </Loaded>
    </Frame>
  );
};
