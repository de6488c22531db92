import { useQuery } from '@apollo/client/react';
import { addresses } from '@jobprod/shared/addresses';
import { useTranslation } from 'react-i18next';
import { readFragment } from '../../gql/agenda/fragment-masking.ts';
import { type AgendaInterviewFragment, AgendaInterviewFragmentDoc, AgendaPageDocument } from '../../gql/agenda/graphql.ts';
import { parisZone } from '../../lib/format.ts';
import { byDay, useZonedFormat, useZoneNames } from '../../lib/zoned-format.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { List } from '../../ui/list.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Page as Frame } from '../../ui/page.tsx';
import { Section } from '../../ui/section.tsx';
import { Row } from '../../ui/stack.tsx';
import styles from './agenda.module.css';
import { AgendaLine } from './agenda-line.tsx';

type DaysProps = { interviews: readonly AgendaInterviewFragment[]; zone: string; named: boolean };

const Days = ({ interviews, zone, named }: DaysProps) => {
  const format = useZonedFormat(zone);
  return byDay(interviews, ({ startsAt }) => startsAt, format).map(([key, ofDay]) => {
    const day = format.day(ofDay[0]?.startsAt ?? '');
    return (
      <div key={key}>
        <h3 className={styles.day}>{day}</h3>
        <List label={day}>
          {ofDay.map((interview) => (
            <AgendaLine key={interview.id} interview={interview} zone={zone} named={named} />
          ))}
        </List>
      </div>
    );
  });
};

/** Whom do I meet, and when? What is over and untold first, then what is to come, day by day, on the interviewer's own clock. */
export const Page = () => {
  const { t } = useTranslation('agenda');
  const { nameOf } = useZoneNames();
  const result = useQuery(AgendaPageDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Loaded result={result}>
      {({ viewer, interviewAgenda }) => {
        const zone = viewer.staff?.availability?.timeZone ?? parisZone;
        const named = viewer.staff?.roles.includes('ADMINISTRATOR') ?? false;
        const interviews = viewer.staff?.roles.includes('INTERVIEWER') ?? false;
        const all = interviewAgenda.map((interview) => readFragment(AgendaInterviewFragmentDoc, interview));
        const toTell = all.filter(
          ({ viewerCanTell, interviewerSaid, state }) => viewerCanTell && (interviewerSaid == null || state === 'DISAGREED'),
        );
        const ahead = all.filter((one) => one.state === 'BOOKED' && !toTell.includes(one));
        const past = all.filter((one) => !toTell.includes(one) && !ahead.includes(one)).reverse();
        return (
          <Frame
            width="reading"
            title={t('title')}
            lead={t('lead', { zone: nameOf(zone) })}
            next={
              <Row>
                {interviews && (
                  <ButtonLink look={viewer.staff?.availability ? 'quiet' : 'primary'} to={addresses.staffInterviewHours}>
                    {t('toHours')}
                  </ButtonLink>
                )}
                <ButtonLink look="quiet" to={addresses.staffGuides}>
                  {t('toGuides')}
                </ButtonLink>
              </Row>
            }
          >
            {toTell.length > 0 && (
              <Section title={t('toTell')} lead={t('toTellLead')}>
                <Days interviews={toTell} zone={zone} named={named} />
              </Section>
            )}
            {ahead.length === 0 ? (
              <EmptyState title={t('empty')}>{t(viewer.staff?.availability || !interviews ? 'emptyText' : 'emptyHours')}</EmptyState>
            ) : (
              <Section title={t('ahead')}>
                <Days interviews={ahead} zone={zone} named={named} />
              </Section>
            )}
            {past.length > 0 && (
              <Section title={t('past')}>
                <Days interviews={past} zone={zone} named={named} />
              </Section>
            )}
          </Frame>
        );
      }}
    </Loaded>
  );
};
