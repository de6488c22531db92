import { addresses } from '@jobprod/shared/addresses';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type FragmentType, readFragment } from '../../gql/contacts/fragment-masking.ts';
import { ContactLine_ContactFragmentDoc, type ContactSide } from '../../gql/contacts/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { ListItem } from '../../ui/list.tsx';
import { Tag } from '../../ui/tag.tsx';
import styles from './contacts.module.css';

type ContactLineProps = { side: ContactSide; contact: FragmentType<typeof ContactLine_ContactFragmentDoc> };

export const ContactLine = ({ side, ...props }: ContactLineProps) => {
  const { t } = useTranslation('contacts');
  const format = useFormat();
  const contact = readFragment(ContactLine_ContactFragmentDoc, props.contact);
  const { id, startedAt, stoppedAt, companyName, recruiterName, profileReference: reference, jobBrief } = contact;
  return (
    <ListItem aside={<Tag tone={stoppedAt ? 'plain' : 'good'}>{t(stoppedAt ? 'stopped' : 'open')}</Tag>}>
      <Link to={addresses.contact(id)}>{t('about', { role: jobBrief.role, place: jobBrief.place })}</Link>
      <span className={styles.soft}>
        {side === 'CANDIDATE' ? t('recruiterOf', { recruiterName, companyName }) : t('candidateOf', { reference })} ·{' '}
        {t('since', { date: format.dayOf(startedAt) })}
      </span>
    </ListItem>
  );
};
