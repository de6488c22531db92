import { addresses } from '@jobprod/shared/addresses';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type FragmentType, readFragment } from '../../gql/terms/fragment-masking.ts';
import { TermsProof_VersionFragmentDoc } from '../../gql/terms/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { saveFile } from '../../lib/save-file.ts';
import { Button } from '../../ui/button.tsx';
import { List, ListItem } from '../../ui/list.tsx';
import { Section } from '../../ui/section.tsx';
import { Row, Stack } from '../../ui/stack.tsx';
import styles from './terms-text.module.css';

const kindOf = (name: string) => {
  if (name.startsWith('scan-')) return 'scan';
  if (name.endsWith('.pdf')) return 'pdf';
  if (name.endsWith('.md')) return 'markdown';
  return name.endsWith('.json') ? 'canonical' : 'note';
};

/** T3: the archive's own files with their hashes, and the register's proof of when they were published. */
export const TermsProof = (props: { version: FragmentType<typeof TermsProof_VersionFragmentDoc> }) => {
  const { t } = useTranslation('terms');
  const format = useFormat();
  const { copies, receipt } = readFragment(TermsProof_VersionFragmentDoc, props.version);
  return (
    <Section title={t('proof.title')} lead={t('proof.lead')}>
      <Stack stretch>
        {copies.length === 0 ? (
          <p>{t('proof.soon')}</p>
        ) : (
          <List>
            {copies.map(({ language, name, url, sha256, bytes }) => (
              <ListItem key={url} aside={format.bytes(bytes)}>
                <a href={new URL(url).pathname}>
                  {t(`proof.${kindOf(name)}`, { language: t(`proof.in.${language}`), number: Number(/^scan-(\d+)/.exec(name)?.[1]) })}
                </a>
                <p className={styles.note}>
                  <code>{sha256}</code>
                </p>
              </ListItem>
            ))}
          </List>
        )}
        <p>{t('proof.how')}</p>
        {receipt && (
          <Row>
            <Button look="quiet" onClick={() => saveFile(receipt.fileName, receipt.json)}>
              {t('proof.receipt')}
            </Button>
            <Link to={addresses.verify}>{t('proof.verify')}</Link>
          </Row>
        )}
      </Stack>
    </Section>
  );
};
