import { addresses } from '@jobprod/shared/addresses';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type FragmentType, readFragment } from '../../gql/disputes/fragment-masking.ts';
import { DisputeLine_DisputeFragmentDoc } from '../../gql/disputes/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { ListItem } from '../../ui/list.tsx';
import { Tag } from '../../ui/tag.tsx';
import styles from './disputes.module.css';

const tones = { OPEN: 'warn', SETTLED: 'good', NOT_SETTLED: 'plain' } as const;

type DisputeLineProps = { forStaff: boolean; dispute: FragmentType<typeof DisputeLine_DisputeFragmentDoc> };

/** Which case, with whom (for staff), since when. */
export const DisputeLine = ({ forStaff, ...props }: DisputeLineProps) => {
  const { t } = useTranslation('disputes');
  const format = useFormat();
  const { id, reference, subject, state, openedAt, partyName } = readFragment(DisputeLine_DisputeFragmentDoc, props.dispute);
  return (
    <ListItem aside={<Tag tone={tones[state]}>{t(`state.${state}`)}</Tag>}>
      <Link to={addresses.dispute(id)}>{subject}</Link>
      <span className={styles.soft}>
        {reference} · {forStaff && <>{partyName} · </>}
        {t('since', { date: format.dayOf(openedAt) })}
      </span>
    </ListItem>
  );
};
