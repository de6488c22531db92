import { addresses } from '@jobprod/shared/addresses';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type FragmentType, readFragment } from '../../gql/terms/fragment-masking.ts';
import { TermsArchive_VersionFragmentDoc } from '../../gql/terms/graphql.ts';
import { List, ListItem } from '../../ui/list.tsx';
import { Section } from '../../ui/section.tsx';
import { Tag } from '../../ui/tag.tsx';
import { useVersionName } from './use-version-name.ts';

export const TermsArchive = (props: { versions: readonly FragmentType<typeof TermsArchive_VersionFragmentDoc>[] }) => {
  const { t } = useTranslation('terms');
  const nameOf = useVersionName();
  const versions = readFragment(TermsArchive_VersionFragmentDoc, props.versions);
  return (
    <Section title={t('archive.title')} lead={t('archive.lead')}>
      <List>
        {versions.map((version) => (
          <ListItem
            key={version.id}
            aside={<Tag tone={version.isCurrent ? 'good' : 'plain'}>{t(version.isCurrent ? 'current' : 'archived')}</Tag>}
          >
            <Link to={addresses.termsVersion(version.id)}>{nameOf(version)}</Link>
          </ListItem>
        ))}
      </List>
    </Section>
  );
};
