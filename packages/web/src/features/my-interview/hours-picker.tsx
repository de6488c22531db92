import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOpenedAt } from '../../lib/clock.ts';
import { byDay, useZonedFormat, useZoneNames } from '../../lib/zoned-format.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField } from '../../ui/field.tsx';
import { Row, Stack } from '../../ui/stack.tsx';
import styles from './my-interview.module.css';

type Slot = { readonly startsAt: string };
const daysAtOnce = 6;

const ZoneChoice = ({ zone, onZone }: { zone: string; onZone: (zone: string) => void }) => {
  const { t, i18n } = useTranslation('my-interview');
  const { nameOf, zones } = useZoneNames();
  const openedAt = useOpenedAt();
  const clock = (one: string) =>
    new Intl.DateTimeFormat(i18n.language === 'en' ? 'en-GB' : 'fr-FR', { timeZone: one, hour: '2-digit', minute: '2-digit' }).format(
      openedAt,
    );
  return (
    <SelectField label={t('choose.zone')} hint={t('choose.zoneHint')} value={zone} onChange={({ target }) => onZone(target.value)}>
      {zones(zone).map((one) => (
        <option key={one} value={one}>
          {t('choose.zoneOption', { name: nameOf(one), now: clock(one) })}
        </option>
      ))}
    </SelectField>
  );
};

type HoursPickerProps = {
  slots: readonly Slot[];
  zone: string;
  onZone: (zone: string) => void;
  busy: boolean;
  onPick: (startsAt: string) => void;
};

/** Free hours by day, on the clock the reader chose. */
export const HoursPicker = ({ slots, zone, onZone, busy, onPick }: HoursPickerProps) => {
  const { t } = useTranslation('my-interview');
  const format = useZonedFormat(zone);
  const [shown, setShown] = useState(daysAtOnce);
  const days = byDay(slots, ({ startsAt }) => startsAt, format);
  const shownTwice = (slot: Slot, ofDay: readonly Slot[]) =>
    ofDay.filter(({ startsAt }) => format.time(startsAt) === format.time(slot.startsAt)).length > 1;
  return (
    <Stack stretch>
      <ZoneChoice zone={zone} onZone={onZone} />
      <div className={styles.days}>
        {days.slice(0, shown).map(([key, ofDay]) => {
          const day = format.day(ofDay[0]?.startsAt ?? '');
          return (
            <section key={key} className={styles.day} aria-labelledby={`day-${key}`}>
              <h3 id={`day-${key}`} className={styles.dayName}>
                {day}
              </h3>
              {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets lists without bullets */}
              <ul role="list" className={styles.hours}>
                {ofDay.map((slot) => {
                  const time = shownTwice(slot, ofDay) ? format.timeAndOffset(slot.startsAt) : format.time(slot.startsAt);
                  return (
                    <li key={slot.startsAt}>
                      <button
                        type="button"
                        className={styles.hour}
                        aria-label={t('choose.hour', { day, time })}
                        aria-disabled={busy || undefined}
                        onClick={() => {
                          if (!busy) onPick(slot.startsAt);
                        }}
                      >
                        {time}
                      </button>
                    </li>
                  );
                })}
              </ul>
            </section>
          );
        })}
      </div>
      {days.length > shown && (
        <Row>
          <Button look="quiet" onClick={() => setShown(shown + daysAtOnce)}>
            {t('choose.more')}
          </Button>
        </Row>
      )}
    </Stack>
  );
};
