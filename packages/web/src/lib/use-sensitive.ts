import { findSensitiveTopics } from '@jobprod/shared/sensitive-topics/find-sensitive-topics';
import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';

/** Something found in a text, in words for its reader. */
export type ShownFinding = { key: string; tone: 'warn' | 'bad'; tag: string; text: string; more: string };

/** I4: what in a text touches what no recruiter may collect, while it is typed: where, what, why, and what to do. Found on this page; nothing is sent anywhere for it. */
export const useSensitive = (text: string): readonly ShownFinding[] => {
  const { t } = useTranslation('sensitive-topics');
  const read = useDeferredValue(text);
  const findings = useMemo(() => findSensitiveTopics(read), [read]);
  return findings.map(({ start, excerpt, topic, certainty }) => ({
    key: `${start}-${topic}`,
    tone: certainty === 'certain' ? 'bad' : 'warn',
    tag: t(`certainty.${certainty}`),
    text: t('what', { excerpt, topic: t(`topic.${topic}`) }),
    more: `${t(`why.${topic}`)} ${t(`todo.${topic}`)}${certainty === 'possible' ? ` ${t('trade')}` : ''}`,
  }));
};
