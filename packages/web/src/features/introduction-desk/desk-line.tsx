import { addresses } from '@jobprod/shared/addresses';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type FragmentType, readFragment } from '../../gql/introduction-desk/fragment-masking.ts';
import { DeskLine_IntroductionFragmentDoc, type IntroductionState } from '../../gql/introduction-desk/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { ListItem } from '../../ui/list.tsx';
import { Row } from '../../ui/stack.tsx';
import { Tag } from '../../ui/tag.tsx';
import styles from './introduction-desk.module.css';
import { SettleDialog } from './settle-dialog.tsx';

const toneOf = (state: IntroductionState) => (state === 'AGREED' || state === 'SCHEDULED' || state === 'HELD' ? 'good' : 'plain');

/** One introduction: between whom, where it stands, whom it waits for. */
export const DeskLine = (props: { introduction: FragmentType<typeof DeskLine_IntroductionFragmentDoc> }) => {
  const { t } = useTranslation('introduction-desk');
  const format = useFormat();
  const introduction = readFragment(DeskLine_IntroductionFragmentDoc, props.introduction);
  const { id, state, company, profileReference: reference, jobBrief, meeting, waitsFor, waitsSince, collaboration } = introduction;
  const [settling, setSettling] = useState(false);
  const between = t('between', { reference, companyName: company.name });
  const words = t('settle.open');
  const whom = format.list(waitsFor.map((side) => t(`side.${side}`)));
  const said = [
    ...(meeting?.companySaid ? [t('said.COMPANY', { outcome: t(`outcome.${meeting.companySaid}`) })] : []),
    ...(meeting?.candidateSaid ? [t('said.CANDIDATE', { outcome: t(`outcome.${meeting.candidateSaid}`) })] : []),
  ];
  return (
    <ListItem
      aside={
        <Row>
          <Tag tone={toneOf(state)}>{t(`state.${state}`)}</Tag>
          {introduction.viewerCanSettleMeeting && (
            <Button look="quiet" aria-label={`${words}, ${between}`} onClick={() => setSettling(true)}>
              {words}
            </Button>
          )}
        </Row>
      }
    >
      <span className={styles.who}>
        {reference} · <Link to={addresses.staffCompany(company.id)}>{company.name}</Link>
      </span>
      <span>{t('job', { role: jobBrief.role, recruiterName: introduction.recruiterName })}</span>
      {meeting?.startsAt && <span>{t('meeting', { date: format.shortMoment(meeting.startsAt) })}</span>}
      {said.map((line) => (
        <span key={line}>{line}</span>
      ))}
      {meeting?.settlementReason && <span>{t('settled', { reason: meeting.settlementReason })}</span>}
      {collaboration && <span>{t('collaboration', { date: format.shortMoment(collaboration.declaredAt) })}</span>}
      <span className={styles.soft}>
        {waitsSince
          ? t('waits', { whom, date: format.shortMoment(waitsSince) })
          : t('requested', { date: format.shortMoment(introduction.requestedAt) })}
      </span>
      {settling && (
        <SettleDialog
          introductionId={id}
          between={between}
          outcomes={introduction.viewerCanSettleMeetingAs}
          onClose={() => setSettling(false)}
        />
      )}
    </ListItem>
  );
};
