import { addresses } from '@jobprod/shared/addresses';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type FragmentType, readFragment } from '../../gql/terms/fragment-masking.ts';
import { TermsChanges_VersionFragmentDoc } from '../../gql/terms/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { Changes } from '../../ui/changes.tsx';
import { Section } from '../../ui/section.tsx';
import { Stack } from '../../ui/stack.tsx';

/** T4: what changed since the version this reader approved; nothing for who approved none, or this very one. */
export const TermsChanges = (props: { version: FragmentType<typeof TermsChanges_VersionFragmentDoc> }) => {
  const { t } = useTranslation('terms');
  const format = useFormat();
  const { changes: compared } = readFragment(TermsChanges_VersionFragmentDoc, props.version);
  if (!compared) return null;
  const { since, language, changes } = compared;
  return (
    <Section title={t('changes.title')} lead={t('changes.lead', { number: since.number, date: format.legalDay(since.publishedAt) })}>
      <Stack stretch>
        {changes.length === 0 ? <p>{t('changes.none')}</p> : <Changes changes={changes} lang={language.toLowerCase()} />}
        <p>
          <Link to={addresses.termsVersion(since.id)}>{t('changes.older')}</Link>
        </p>
      </Stack>
    </Section>
  );
};
