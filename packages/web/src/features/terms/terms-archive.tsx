import { addresses } from '@jobprod/shared/addresses';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type FragmentType, readFragment } from '../../gql/terms/fragment-masking.ts';
import { TermsArchive_VersionFragmentDoc } from '../../gql/terms/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { List, ListItem } from '../../ui/list.tsx';
import { Section } from '../../ui/section.tsx';
import { Tag } from '../../ui/tag.tsx';

export const TermsArchive = (props: { versions: readonly FragmentType<typeof TermsArchive_VersionFragmentDoc>[] }) => {
  const { t } = useTranslation('terms');
  const format = useFormat();
  const versions = readFragment(TermsArchive_VersionFragmentDoc, props.versions);
  return (
    <Section title={t('archive.title')} lead={t('archive.lead')}>
      <List>
        {versions.map(({ id, number, publishedAt, isCurrent }) => (
          <ListItem key={id} aside={<Tag tone={isCurrent ? 'good' : 'plain'}>{t(isCurrent ? 'current' : 'archived')}</Tag>}>
            <Link to={isCurrent ? addresses.terms : addresses.termsVersion(id)}>
              {t('version', { number, date: format.legalDay(publishedAt) })}
            </Link>
          </ListItem>
        ))}
      </List>
    </Section>
  );
};
