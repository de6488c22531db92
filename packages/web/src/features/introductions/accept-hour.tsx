import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AcceptMeetingDocument, type MeetingForm } from '../../gql/introductions/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useAction } from '../../lib/use-action.ts';
import { ChoiceGroup, RadioField } from '../../ui/choice.tsx';
import { Form } from '../../ui/form.tsx';

type Proposal = { readonly hours: readonly string[]; readonly minutes: number; readonly form: MeetingForm; readonly place?: string | null };

/** One of the hours the other side proposed; none is chosen beforehand. */
export const AcceptHour = ({ introductionId, proposal }: { introductionId: string; proposal: Proposal }) => {
  const { t } = useTranslation('introductions');
  const format = useFormat();
  const accepting = useAction(AcceptMeetingDocument, (data) => data.acceptMeeting);
  const [chosen, setChosen] = useState<string>();
  const [tried, setTried] = useState(false);
  const accept = async () => {
    setTried(true);
    if (chosen !== undefined) await accepting.run({ input: { introductionId, startsAt: chosen } });
  };
  const { hours, minutes, form, place } = proposal;
  const how = [t('meeting.minutes', { count: minutes }), t(`meeting.form.${form}`), ...(place ? [place] : [])].join(' · ');
  return (
    <Form action={accepting} onSubmit={() => void accept()} submit={t('meeting.accept')}>
      <ChoiceGroup legend={t('meeting.chooseHour')} hint={how} error={tried && chosen === undefined ? t('meeting.choose') : undefined}>
        {hours.map((hour) => (
          <RadioField
            key={hour}
            name={`hour-${introductionId}`}
            label={format.moment(hour)}
            checked={chosen === hour}
            onChange={() => setChosen(hour)}
          />
        ))}
      </ChoiceGroup>
    </Form>
  );
};
