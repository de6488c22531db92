import { useTranslation } from 'react-i18next';
import { type ContactSide, type MeetingOutcome, RecordMeetingOutcomeDocument } from '../../gql/introductions/graphql.ts';
import { useAction } from '../../lib/use-action.ts';
import { Button } from '../../ui/button.tsx';
import { Refusals } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Row, Stack } from '../../ui/stack.tsx';

const outcomes = {
  CANDIDATE: ['HELD', 'COMPANY_ABSENT', 'CANDIDATE_ABSENT'],
  COMPANY: ['HELD', 'CANDIDATE_ABSENT', 'COMPANY_ABSENT'],
} as const satisfies Record<ContactSide, readonly MeetingOutcome[]>;

type TellOutcomeProps = { introductionId: string; side: ContactSide; said: MeetingOutcome | null };

/** Each of the two says how it went; held is what both say (N7). */
export const TellOutcome = ({ introductionId, side, said }: TellOutcomeProps) => {
  const { t } = useTranslation('introductions');
  const telling = useAction(RecordMeetingOutcomeDocument, (data) => data.recordMeetingOutcome);
  return (
    <Stack stretch>
      <Notice tone={said ? 'plain' : 'warn'} title={t(said ? 'meeting.youSaid' : 'meeting.tell')}>
        {said && <p>{t(`meeting.outcome.${side}.${said}`)}</p>}
      </Notice>
      <Row>
        {outcomes[side]
          .filter((outcome) => outcome !== said)
          .map((outcome) => (
            <Button
              key={outcome}
              look="quiet"
              busy={telling.running}
              onClick={() => void telling.run({ input: { introductionId, outcome } })}
            >
              {t(`meeting.outcome.${side}.${outcome}`)}
            </Button>
          ))}
      </Row>
      <Refusals {...telling} />
    </Stack>
  );
};
