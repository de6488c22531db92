import { type CaptionFinding, captionFindings } from '@jobprod/shared/captions/caption-findings';
import { type KnownIdentity, nothingKnown } from '@jobprod/shared/identity-leaks/known-identity';
import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Captions_ClipFragment } from '../../gql/captions/graphql.ts';
import type { ShownFinding } from '../../lib/use-sensitive.ts';
import type { EditedCue } from './cues.ts';

type Person = { readonly firstName: string; readonly lastName: string; readonly email: string };
type Found = ShownFinding & Pick<CaptionFinding, 'severity'>;

/** C2: what in the captions says who it is, while they are written; the server decides when they are saved, and alone knows of employers and schools. */
export const useCaptionFindings = (
  cues: readonly EditedCue[],
  { firstName, lastName, email }: Person,
  fromServer: Captions_ClipFragment['findings'],
): ((key: string) => readonly Found[]) => {
  const { t } = useTranslation('identity');
  const known: KnownIdentity = useMemo(
    () => ({ ...nothingKnown, firstNames: [firstName], lastNames: [lastName], emails: [email] }),
    [firstName, lastName, email],
  );
  const read = useDeferredValue(cues);
  const findings = useMemo(() => captionFindings(read, known), [read, known]);
  return (key) => {
    const own = findings.flatMap(({ cue, start, kind, excerpt, severity, reason, known: recognised = excerpt }): Found[] =>
      read[cue]?.key === key
        ? [
            {
              key: `${start}-${kind}`,
              severity,
              tone: severity === 'block' ? 'bad' : 'warn',
              tag: t(`severity.${severity}`),
              text: t(`what.${kind}`, { excerpt }),
              more: t(`why.${reason}`, { known: recognised, excerpt }),
            },
          ]
        : [],
    );
    const text = cues.find((cue) => cue.key === key)?.text ?? '';
    const careful = fromServer.flatMap(({ field, kind, excerpt, message }): Found[] =>
      field === 'captions' && (kind === 'employer' || kind === 'school') && text.includes(excerpt)
        ? [
            {
              key: `${kind}-${excerpt}`,
              severity: 'warning',
              tone: 'warn',
              tag: t('severity.warning'),
              text: t(`what.${kind}`, { excerpt }),
              more: message,
            },
          ]
        : [],
    );
    return [...own, ...careful];
  };
};
