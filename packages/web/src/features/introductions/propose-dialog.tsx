import { limits } from '@jobprod/shared/limits';
import { instantIn } from '@jobprod/shared/zoned-time';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type MeetingForm, ProposeMeetingDocument } from '../../gql/introductions/graphql.ts';
import { fieldErrors } from '../../lib/refusals.ts';
import { useAction } from '../../lib/use-action.ts';
import { browserZone, useZoneNames } from '../../lib/zoned-format.ts';
import { Confirm } from '../../ui/confirm.tsx';
import { SelectField, TextField } from '../../ui/field.tsx';
import { Refusals } from '../../ui/form.tsx';
import { Stack } from '../../ui/stack.tsx';

const forms = ['ON_SITE', 'VIDEO', 'PHONE'] as const satisfies readonly MeetingForm[];
const lengths = [30, 45, 60, 90, 120] as const;
const places = [0, 1, 2] as const;

/** One to three hours on the reader's own clock, how long, and how to meet. */
export const ProposeDialog = ({ introductionId, onClose }: { introductionId: string; onClose: () => void }) => {
  const { t } = useTranslation('introductions');
  const { nameOf } = useZoneNames();
  const proposing = useAction(ProposeMeetingDocument, (data) => data.proposeMeeting);
  const [hours, setHours] = useState<readonly string[]>(['', '', '']);
  const [minutes, setMinutes] = useState(45);
  const [form, setForm] = useState<MeetingForm>('ON_SITE');
  const [place, setPlace] = useState('');
  const [tried, setTried] = useState(false);
  const zone = browserZone();
  const given = hours.filter((hour) => hour !== '');
  const propose = async () => {
    setTried(true);
    if (given.length === 0) return;
    const instants = given.map((hour) => {
      const [day = '', time = ''] = hour.split('T');
      return instantIn(zone, day, time).toISOString();
    });
    if (await proposing.run({ input: { introductionId, hours: instants, minutes, form, place } })) onClose();
  };
  const missing = tried && given.length === 0 ? t('meeting.proposing.missing') : undefined;
  return (
    <Confirm
      title={t('meeting.proposing.title')}
      confirm={t('meeting.proposing.send')}
      busy={proposing.running}
      onConfirm={() => void propose()}
      onClose={onClose}
    >
      <Stack stretch>
        {places.map((index) => (
          <TextField
            key={index}
            type="datetime-local"
            label={t(`meeting.proposing.hour${index}`)}
            optional={index > 0}
            {...(index === 0 ? { hint: t('meeting.proposing.zone', { zone: nameOf(zone) }) } : {})}
            value={hours[index] ?? ''}
            error={index === 0 ? (missing ?? fieldErrors(proposing.refusals).hours) : undefined}
            onChange={({ target }) => setHours(hours.with(index, target.value))}
          />
        ))}
        <SelectField label={t('meeting.length')} value={minutes} onChange={({ target }) => setMinutes(Number(target.value))}>
          {lengths.map((length) => (
            <option key={length} value={length}>
              {t('meeting.minutes', { count: length })}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t('meeting.how')}
          value={form}
          onChange={({ target }) => setForm(forms.find((one) => one === target.value) ?? 'ON_SITE')}
        >
          {forms.map((one) => (
            <option key={one} value={one}>
              {t(`meeting.form.${one}`)}
            </option>
          ))}
        </SelectField>
        <TextField
          label={t('meeting.where')}
          hint={t('meeting.proposing.whereHint')}
          optional
          maxLength={limits.meetingPlace}
          value={place}
          onChange={({ target }) => setPlace(target.value)}
        />
        <Refusals {...proposing} fields={['hours']} />
      </Stack>
    </Confirm>
  );
};
