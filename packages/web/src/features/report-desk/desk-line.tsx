import { addresses } from '@jobprod/shared/addresses';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type FragmentType, readFragment } from '../../gql/report-desk/fragment-masking.ts';
import { type DeskLine_ReportFragment, DeskLine_ReportFragmentDoc } from '../../gql/report-desk/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { ListItem } from '../../ui/list.tsx';
import { Row } from '../../ui/stack.tsx';
import { Tag } from '../../ui/tag.tsx';
import { DecideDialog } from './decide-dialog.tsx';
import styles from './report-desk.module.css';
import { ReportedThread } from './reported-thread.tsx';

/** Whom it is about, as far as anyone knows. */
const About = ({ report: { candidate, profileReference: reference } }: { report: DeskLine_ReportFragment }) => {
  const { t } = useTranslation('report-desk');
  if (!candidate) return reference ? <span>{t('aboutNobody', { reference })}</span> : null;
  const name = `${candidate.firstName} ${candidate.lastName}`;
  return <Link to={addresses.staffCandidate(candidate.id)}>{t('about', { name })}</Link>;
};

/** One report: who says what of whom, what they wrote, and what was decided. */
export const DeskLine = (props: { report: FragmentType<typeof DeskLine_ReportFragmentDoc> }) => {
  const { t } = useTranslation('report-desk');
  const { t: contacts } = useTranslation('contacts');
  const { t: reports } = useTranslation('reports');
  const format = useFormat();
  const report = readFragment(DeskLine_ReportFragmentDoc, props.report);
  const { id, kind, ground, means, approachedOn, who, words, reportedAt, decidedAt, decision, reason, answer, candidate, company } = report;
  const [deciding, setDeciding] = useState(false);
  const name = candidate ? `${candidate.firstName} ${candidate.lastName}` : '';
  const between =
    kind === 'CONTACT'
      ? t('byCandidate', { name, companyName: company.name })
      : t('byCompany', { recruiterName: report.recruiterName, companyName: company.name, who });
  const open = t('decide.open');
  return (
    <ListItem
      aside={
        <Row>
          <Tag tone={decision === 'UPHELD' ? 'good' : decision ? 'plain' : 'accent'}>{t(`state.${decision ?? 'waits'}`)}</Tag>
          {report.viewerCanDecide && (
            <Button look="quiet" aria-label={`${open}, ${between}`} onClick={() => setDeciding(true)}>
              {open}
            </Button>
          )}
        </Row>
      }
    >
      <span className={styles.who}>{t(`kind.${kind}`)}</span>
      <span>{between}</span>
      {ground && <span>{contacts(`ground.${ground}`)}</span>}
      {means && approachedOn && <span>{t('approach', { means: reports(`means.${means}`), date: format.day(approachedOn) })}</span>}
      <span className={styles.text}>{words}</span>
      <About report={report} />
      {report.contact && <ReportedThread contact={report.contact} />}
      {reason && <span className={styles.text}>{t('reason', { reason })}</span>}
      {answer && <span className={styles.text}>{t('answered', { answer })}</span>}
      <span className={styles.soft}>
        {decidedAt ? t('decided', { date: format.shortMoment(decidedAt) }) : t('reported', { date: format.shortMoment(reportedAt) })}
      </span>
      {deciding && (
        <DecideDialog reportId={id} kind={kind} between={between} hasCandidate={candidate !== null} onClose={() => setDeciding(false)} />
      )}
    </ListItem>
  );
};
