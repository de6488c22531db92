import { useQuery } from '@apollo/client/react';
import { addresses } from '@jobprod/shared/addresses';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readFragment } from '../../gql/my-interview/fragment-masking.ts';
import {
  AheadInterviewFragmentDoc,
  MyInterviewPageDocument,
  type MyInterviewPageQuery,
  PastInterviewFragmentDoc,
} from '../../gql/my-interview/graphql.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { List } from '../../ui/list.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page as Frame } from '../../ui/page.tsx';
import { Section } from '../../ui/section.tsx';
import { BookedInterview } from './booked-interview.tsx';
import { ChooseHour } from './choose-hour.tsx';
import { ConfirmHour } from './confirm-hour.tsx';
import styles from './my-interview.module.css';
import { PastInterview } from './past-interview.tsx';

type Candidate = NonNullable<MyInterviewPageQuery['viewer']['candidate']>;
type News = 'booked.done' | 'booked.moved' | 'cancel.done';

const Ahead = ({ candidate, onNews }: { candidate: Candidate; onNews: (news?: News) => Promise<unknown> }) => {
  const interview = readFragment(AheadInterviewFragmentDoc, candidate.interview);
  if (interview?.state === 'BOOKED')
    return <BookedInterview interview={interview} onMoved={() => onNews('booked.moved')} onCancelled={() => onNews('cancel.done')} />;
  if (interview) return <ConfirmHour interview={interview} onBooked={() => onNews('booked.done')} onLeft={() => onNews()} />;
  return <ChooseHour onKept={() => onNews()} />;
};

/** When can we talk? One interview at a time: chosen, confirmed, moved, called off. */
export const Page = () => {
  const { t } = useTranslation('my-interview');
  const result = useQuery(MyInterviewPageDocument, { fetchPolicy: 'cache-and-network' });
  const [news, setNews] = useState<News>();
  const tell = async (told?: News) => {
    setNews(told);
    await result.refetch();
  };
  const candidate = result.data?.viewer.candidate;
  const isBooked = readFragment(AheadInterviewFragmentDoc, candidate?.interview)?.state === 'BOOKED';
  const mayBook = candidate?.canBookInterview === true;
  const past = (candidate?.interviews ?? [])
    .map((interview) => readFragment(PastInterviewFragmentDoc, interview))
    .filter(({ id, state }) => state !== 'RESERVED' && id !== candidate?.interview?.id);
  return (
    <Loaded result={result}>
      {() =>
        candidate && (
          <Frame
            width="reading"
            title={t('title')}
            lead={isBooked ? t('booked.lead') : mayBook ? t('choose.lead') : t('choose.terms')}
            next={!isBooked && !mayBook ? <ButtonLink to={addresses.terms}>{t('choose.toTerms')}</ButtonLink> : undefined}
          >
            {news !== undefined && <Notice tone="good">{t(news)}</Notice>}
            {(isBooked || mayBook) && (
              <div className={past.length > 0 ? styles.ahead : undefined}>
                <Ahead candidate={candidate} onNews={tell} />
              </div>
            )}
            {past.length > 0 && (
              <Section title={t('past.title')}>
                <List label={t('past.title')}>
                  {past.map((interview) => (
                    <PastInterview key={interview.id} interview={interview} />
                  ))}
                </List>
              </Section>
            )}
          </Frame>
        )
      }
    </Loaded>
  );
};
