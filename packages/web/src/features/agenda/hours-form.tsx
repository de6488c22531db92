import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type HoursPageQuery, SetAvailabilityDocument, type Weekday } from '../../gql/agenda/graphql.ts';
import { parisZone } from '../../lib/format.ts';
import { useAction } from '../../lib/use-action.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { browserZone, useZoneNames } from '../../lib/zoned-format.ts';
import { Button } from '../../ui/button.tsx';
import { DraftNotice } from '../../ui/draft-notice.tsx';
import { SelectField, TextField } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import { Row } from '../../ui/stack.tsx';
import { UnsavedWork } from '../../ui/unsaved-work.tsx';
import styles from './agenda.module.css';
import { type SpanDraft, SpanFields } from './span-fields.tsx';

type Availability = NonNullable<NonNullable<HoursPageQuery['viewer']['staff']>['availability']>;
type WeeklyDraft = SpanDraft & { weekday: Weekday };
type ExceptionDraft = SpanDraft & { day: string; kind: 'OFF' | 'EXTRA' };
type HoursDraft = { timeZone: string; pauseMinutes: number; weeklyHours: readonly WeeklyDraft[]; exceptions: readonly ExceptionDraft[] };

const weekdays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const satisfies readonly Weekday[];
const pauses = [0, 5, 10, 15, 20, 30, 45, 60] as const;

const draftOf = ({ day, kind, from, until }: Availability['exceptions'][number]): ExceptionDraft => ({
  day,
  kind,
  from: from ?? '',
  until: until ?? '',
});
const isWhole = ({ from, until }: SpanDraft): boolean => from !== '' && until !== '';

/** The same list with one place changed, or taken out. */
const withPlace = <T,>(items: readonly T[], index: number, item?: T): T[] =>
  items.flatMap((one, place) => (place === index ? (item === undefined ? [] : [item]) : [one]));

const WeekdayHours = ({
  weekday,
  hours,
  onHours,
}: {
  weekday: Weekday;
  hours: readonly WeeklyDraft[];
  onHours: (hours: WeeklyDraft[]) => void;
}) => {
  const { t } = useTranslation('agenda');
  const day = t(`hours.weekday.${weekday}`);
  return (
    <fieldset className={styles.weekday}>
      <legend>{day}</legend>
      {hours.every((one) => one.weekday !== weekday) && <span className={styles.soft}>{t('hours.free')}</span>}
      {hours.map((one, index) =>
        one.weekday === weekday ? (
          <SpanFields
            // biome-ignore lint/suspicious/noArrayIndexKey: two spans of a day may read alike while they are typed
            key={index}
            span={one}
            day={day}
            onChange={(span) => onHours(withPlace(hours, index, { ...span, weekday }))}
            onRemove={() => onHours(withPlace(hours, index))}
          />
        ) : null,
      )}
      <Button
        look="plain"
        aria-label={t('hours.addFor', { day: day.toLowerCase() })}
        onClick={() => onHours([...hours, { weekday, from: '09:00', until: '12:00' }])}
      >
        {t('hours.add')}
      </Button>
    </fieldset>
  );
};

type ExceptionsProps = { exceptions: readonly ExceptionDraft[]; onExceptions: (exceptions: ExceptionDraft[]) => void };

const Exceptions = ({ exceptions, onExceptions }: ExceptionsProps) => {
  const { t } = useTranslation('agenda');
  return (
    <Section title={t('hours.exceptions')} lead={t('hours.exceptionsLead')}>
      {exceptions.length === 0 && <p className={styles.soft}>{t('hours.noExceptions')}</p>}
      {exceptions.map((one, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two days may read alike while they are typed
        <div key={index} className={styles.exception}>
          <TextField
            type="date"
            label={`${t(`hours.kind.${one.kind}`)} · ${t('hours.day')}`}
            required
            value={one.day}
            onChange={({ target }) => onExceptions(withPlace(exceptions, index, { ...one, day: target.value }))}
          />
          {one.kind === 'EXTRA' ? (
            <SpanFields
              span={one}
              day={one.day}
              onChange={(span) => onExceptions(withPlace(exceptions, index, { ...one, ...span }))}
              onRemove={() => onExceptions(withPlace(exceptions, index))}
            />
          ) : (
            <Button
              look="plain"
              aria-label={t('hours.removeFor', { day: one.day })}
              onClick={() => onExceptions(withPlace(exceptions, index))}
            >
              {t('hours.remove')}
            </Button>
          )}
        </div>
      ))}
      <Row>
        <Button look="quiet" onClick={() => onExceptions([...exceptions, { day: '', kind: 'OFF', from: '', until: '' }])}>
          {t('hours.addOff')}
        </Button>
        <Button look="quiet" onClick={() => onExceptions([...exceptions, { day: '', kind: 'EXTRA', from: '09:00', until: '12:00' }])}>
          {t('hours.addExtra')}
        </Button>
      </Row>
    </Section>
  );
};

/** When I am there: my clock, my week, the days that differ, and the pause after each. */
export const HoursForm = ({ availability }: { availability: Availability | null }) => {
  const { t } = useTranslation('agenda');
  const { nameOf, zones } = useZoneNames();
  const [saved, setSaved] = useState<HoursDraft>(() => ({
    timeZone: availability?.timeZone ?? parisZone,
    pauseMinutes: availability?.pauseMinutes ?? 15,
    weeklyHours: (availability?.weeklyHours ?? []).map(({ weekday, from, until }) => ({ weekday, from, until })),
    exceptions: availability?.exceptions.map(draftOf) ?? [],
  }));
  const [hours, setHours] = useState(saved);
  const { timeZone, pauseMinutes, weeklyHours, exceptions } = hours;
  const change = (changed: Partial<HoursDraft>) => setHours({ ...hours, ...changed });
  const isChanged = JSON.stringify(hours) !== JSON.stringify(saved);
  const draft = useDraft('interview-hours', hours, setHours, isChanged);
  const [state, setState] = useState<'missing' | 'saved'>();
  const saving = useAction(SetAvailabilityDocument, (data) => data.setAvailability);
  const startAgain = () => {
    draft.forget();
    setHours(saved);
  };
  const save = async () => {
    const isMissing = !weeklyHours.every(isWhole) || !exceptions.every((one) => one.day !== '' && (one.kind === 'OFF' || isWhole(one)));
    setState(isMissing ? 'missing' : undefined);
    if (isMissing) return;
    const input = {
      timeZone,
      pauseMinutes,
      weeklyHours: weeklyHours.map(({ weekday, from, until }) => ({ weekday, from, until })),
      exceptions: exceptions.map(({ day, kind, from, until }) => (kind === 'OFF' ? { day, kind } : { day, kind, from, until })),
    };
    if (!(await saving.run({ input }))) return;
    draft.forget();
    setSaved(hours);
    setState('saved');
  };
  return (
    <Form onSubmit={() => void save()} submit={t('hours.save')} action={saving}>
      <DraftNotice restored={draft.restored && isChanged} onDiscard={startAgain} />
      <SelectField label={t('hours.zone')} value={timeZone} onChange={({ target }) => change({ timeZone: target.value })}>
        {zones(timeZone, parisZone, browserZone()).map((zone) => (
          <option key={zone} value={zone}>
            {nameOf(zone)}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t('hours.pause')}
        value={String(pauseMinutes)}
        onChange={({ target }) => change({ pauseMinutes: Number(target.value) })}
      >
        {[...new Set([...pauses, pauseMinutes])]
          .sort((one, other) => one - other)
          .map((minutes) => (
            <option key={minutes} value={minutes}>
              {minutes === 0 ? t('hours.noPause') : t('hours.minutes', { count: minutes })}
            </option>
          ))}
      </SelectField>
      <Section title={t('hours.week')}>
        {weekdays.map((weekday) => (
          <WeekdayHours key={weekday} weekday={weekday} hours={weeklyHours} onHours={(next) => change({ weeklyHours: next })} />
        ))}
      </Section>
      <Exceptions exceptions={exceptions} onExceptions={(next) => change({ exceptions: next })} />
      {state === 'missing' && <Notice tone="bad">{t('hours.missing')}</Notice>}
      {state === 'saved' && !isChanged && <Notice tone="good">{t('hours.saved')}</Notice>}
      <UnsavedWork when={isChanged && !saving.running} />
    </Form>
  );
};
