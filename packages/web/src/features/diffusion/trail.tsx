import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, readFragment } from '../../gql/diffusion/fragment-masking.ts';
import { BlockCompanyDocument, Trail_AccessFragmentDoc } from '../../gql/diffusion/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useAction } from '../../lib/use-action.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Refusals } from '../../ui/form.tsx';
import { List, ListItem } from '../../ui/list.tsx';
import { Section } from '../../ui/section.tsx';
import styles from './diffusion.module.css';
import { looksByDay } from './looks-by-day.ts';

type TrailProps = {
  looks: readonly FragmentType<typeof Trail_AccessFragmentDoc>[];
  blockedNames: readonly string[];
  more: ReactNode;
};

/** Who has looked, by company and day, and why they may (N3). */
export const Trail = ({ looks, blockedNames, more }: TrailProps) => {
  const { t } = useTranslation('diffusion');
  const format = useFormat();
  const block = useAction(BlockCompanyDocument, (data) => data.blockCompany);
  const days = looksByDay(readFragment(Trail_AccessFragmentDoc, looks), format.dayOf);
  if (days.length === 0) {
    return (
      <Section title={t('trail.title')}>
        <EmptyState title={t('trail.emptyTitle')}>{t('trail.emptyText')}</EmptyState>
      </Section>
    );
  }
  return (
    <Section title={t('trail.title')} lead={t('trail.lead')}>
      <Refusals refusals={block.refusals} failure={block.failure} />
      <List label={t('trail.title')}>
        {days.map(({ key, at, companyName, companyId, recipientEmail, count, reasons, kinds, playedShare }) => (
          <ListItem
            key={key}
            aside={
              companyId !== null &&
              companyName !== null &&
              !blockedNames.includes(companyName) && (
                <Button
                  look="plain"
                  busy={block.running}
                  aria-label={t('trail.blockNamed', { name: companyName })}
                  onClick={() => void block.run({ input: { companyId } })}
                >
                  {t('trail.block')}
                </Button>
              )
            }
          >
            <strong>{companyName ?? recipientEmail ?? t(reasons.includes('PASSWORD_HOLDER') ? 'trail.noCompany' : 'trail.staff')}</strong>
            <span>
              {[
                format.dayOf(at),
                ...(count > 0 ? [kinds.map((kind) => t(`trail.kind.${kind}`)).join(', '), t('trail.times', { count })] : []),
                ...(playedShare === null ? [] : [t('trail.played', { share: format.percent(playedShare) })]),
              ].join(' · ')}
            </span>
            <details className={styles.why}>
              <summary>{t('trail.why')}</summary>
              {reasons.map((reason) => (
                <p key={reason}>{t(`trail.reason.${reason}`)}</p>
              ))}
            </details>
          </ListItem>
        ))}
      </List>
      {more}
    </Section>
  );
};
