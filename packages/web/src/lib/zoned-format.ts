import { sayFirst } from '@jobprod/shared/first-of-month';
import type { Language } from '@jobprod/shared/language';
import { useTranslation } from 'react-i18next';

const locales: Record<Language, string> = { fr: 'fr-FR', en: 'en-GB' };

export const browserZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Days and hours as a clock in one zone shows them; which zone that is, the page says beside. */
export const createZonedFormat = (language: Language, zone: string) => {
  const formatter = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locales[language], { timeZone: zone, ...options });
  const day = formatter({ weekday: 'long', day: 'numeric', month: 'long' });
  const time = formatter({ hour: '2-digit', minute: '2-digit' });
  const timeAndOffset = formatter({ hour: '2-digit', minute: '2-digit', timeZoneName: 'shortOffset' });
  const moment = formatter({ dateStyle: 'full', timeStyle: 'short' });
  const key = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
  return {
    day: (iso: string) => sayFirst(language, day.format(new Date(iso))),
    time: (iso: string) => time.format(new Date(iso)),
    /** For an hour that a clock shows twice, where it is put back. */
    timeAndOffset: (iso: string) => timeAndOffset.format(new Date(iso)),
    moment: (iso: string) => sayFirst(language, moment.format(new Date(iso))),
    /** The civil day, `2026-11-24`: what is grouped by. */
    dayKey: (iso: string) => key.format(new Date(iso)),
  };
};
export type ZonedFormat = ReturnType<typeof createZonedFormat>;

export const useZonedFormat = (zone: string): ZonedFormat => {
  const { i18n } = useTranslation();
  return createZonedFormat(i18n.language === 'en' ? 'en' : 'fr', zone);
};

/** Grouped by the civil day they fall on, in their order. */
export const byDay = <T>(items: readonly T[], startOf: (item: T) => string, { dayKey }: ZonedFormat): [string, T[]][] => {
  const days = new Map<string, T[]>();
  for (const item of items) {
    const key = dayKey(startOf(item));
    days.set(key, [...(days.get(key) ?? []), item]);
  }
  return [...days];
};

/** « heure de La Réunion »; for a page that speaks `zones`. */
export const useZoneNames = () => {
  const { t } = useTranslation('zones');
  const names = t('names', { returnObjects: true });
  const known = new Map<string, string>(Object.entries(names));
  return {
    nameOf: (zone: string): string => known.get(zone) ?? t('other', { city: (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ') }),
    /** Those with a name of their own, and the given ones besides; no two that are called alike. */
    zones: (...besides: string[]): string[] => {
      const all = [...new Set([...besides, ...known.keys()])];
      return all.filter((zone, index) => all.findIndex((other) => (known.get(other) ?? other) === (known.get(zone) ?? zone)) === index);
    },
  };
};
