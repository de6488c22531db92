import { useTranslation } from 'react-i18next';
import type { Failure } from '../lib/failure.ts';
import { otherRefusals, type Refusal } from '../lib/refusals.ts';
import { Notice } from './notice.tsx';

type RefusalsProps = { refusals: readonly Refusal[]; fields?: readonly string[]; failure?: Failure | undefined };

/** What could not be shown beside a field: a refusal of the whole act, or no answer at all. `Form` holds one already. */
export const Refusals = ({ refusals, fields = [], failure }: RefusalsProps) => {
  const { t } = useTranslation();
  const others = otherRefusals(refusals, fields);
  if (failure) {
    return (
      <Notice tone="bad">
        <p>{t(`failure.${failure.kind}`)}</p>
        {failure.requestId !== undefined && <p>{t('failure.requestId', { requestId: failure.requestId })}</p>}
      </Notice>
    );
  }
  if (others.length === 0) return null;
  return (
    <Notice tone="bad">
      {others.map(({ code, message }) => (
        <p key={code}>{message}</p>
      ))}
    </Notice>
  );
};
