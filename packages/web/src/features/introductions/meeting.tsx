import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, readFragment } from '../../gql/introductions/fragment-masking.ts';
import {
  type ContactSide,
  type IntroductionMeeting_IntroductionFragment as Introduced,
  IntroductionMeeting_IntroductionFragmentDoc,
} from '../../gql/introductions/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Row, Stack } from '../../ui/stack.tsx';
import { AcceptHour } from './accept-hour.tsx';
import { CancelMeetingDialog } from './cancel-meeting-dialog.tsx';
import { CollaborationDialog } from './collaboration-dialog.tsx';
import { ProposeDialog } from './propose-dialog.tsx';
import { TellOutcome } from './tell-outcome.tsx';

type MeetingOf = NonNullable<Introduced['meeting']>;

/** When, how, where: of what is fixed. */
const Fixed = ({ meeting: { startsAt, endsAt, form, place } }: { meeting: MeetingOf }) => {
  const { t } = useTranslation('introductions');
  const format = useFormat();
  if (!startsAt || !endsAt) return null;
  const facts = [
    { name: t('meeting.when'), value: format.moment(startsAt) },
    { name: t('meeting.length'), value: t('meeting.minutes', { count: Math.round((Date.parse(endsAt) - Date.parse(startsAt)) / 60_000) }) },
    ...(form ? [{ name: t('meeting.how'), value: t(`meeting.form.${form}`) }] : []),
    ...(place ? [{ name: t('meeting.where'), value: place }] : []),
  ];
  return <DefinitionList facts={facts} />;
};

/** What one proposed oneself and the other has not answered. */
const OwnProposal = ({ hours }: { hours: readonly string[] }) => {
  const { t } = useTranslation('introductions');
  const format = useFormat();
  return (
    <Notice title={t(hours.length > 0 ? 'meeting.proposedByYou' : 'meeting.hoursPassed')}>
      {hours.map((hour) => (
        <p key={hour}>{format.moment(hour)}</p>
      ))}
    </Notice>
  );
};

/** N7: the interview both undertook to hold: fixed together, then told of. */
export const Meeting = ({
  side,
  ...props
}: {
  side: ContactSide;
  introduction: FragmentType<typeof IntroductionMeeting_IntroductionFragmentDoc>;
}) => {
  const { t } = useTranslation('introductions');
  const introduction = readFragment(IntroductionMeeting_IntroductionFragmentDoc, props.introduction);
  const { id, state, meeting, collaboration, viewerCanProposeMeeting: canPropose, viewerCanCancelMeeting: canCancel } = introduction;
  const [asking, setAsking] = useState<'propose' | 'cancel' | 'collaboration'>();
  const close = () => setAsking(undefined);
  const proposal = meeting?.proposal;
  const said = side === 'CANDIDATE' ? meeting?.candidateSaid : meeting?.companySaid;
  return (
    <Stack stretch>
      {meeting && <Fixed meeting={meeting} />}
      {state === 'CANCELLED' && meeting?.cancellationWords && <p>{t('meeting.words', { words: meeting.cancellationWords })}</p>}
      {proposal && introduction.viewerCanAcceptMeeting && <AcceptHour introductionId={id} proposal={proposal} />}
      {proposal && canPropose && !introduction.viewerCanAcceptMeeting && <OwnProposal hours={proposal.hours} />}
      {introduction.viewerCanTellOutcome && <TellOutcome introductionId={id} side={side} said={said ?? null} />}
      {collaboration && <Notice tone="good">{t(`meeting.collaboration.${collaboration.form}`)}</Notice>}
      <Row>
        {canPropose && (
          <Button look={state === 'AGREED' ? 'primary' : 'quiet'} onClick={() => setAsking('propose')}>
            {t(state === 'AGREED' ? 'meeting.propose' : 'meeting.proposeOthers')}
          </Button>
        )}
        {introduction.viewerCanRecordCollaboration && (
          <Button look="quiet" onClick={() => setAsking('collaboration')}>
            {t('meeting.collaboration.open')}
          </Button>
        )}
        {canCancel && (
          <Button look="quiet" onClick={() => setAsking('cancel')}>
            {t(meeting?.startsAt ? 'meeting.cancel.open' : 'meeting.cancel.giveUp')}
          </Button>
        )}
      </Row>
      {asking === 'propose' && <ProposeDialog introductionId={id} onClose={close} />}
      {asking === 'cancel' && <CancelMeetingDialog introductionId={id} onClose={close} />}
      {asking === 'collaboration' && <CollaborationDialog introductionId={id} side={side} onClose={close} />}
    </Stack>
  );
};
