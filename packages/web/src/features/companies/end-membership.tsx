import { limits } from '@jobprod/shared/limits';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CloseCompanyDocument, SuspendCompanyDocument } from '../../gql/companies/graphql.ts';
import { useAction } from '../../lib/use-action.ts';
import { Confirm } from '../../ui/confirm.tsx';
import { TextArea } from '../../ui/field.tsx';
import { Refusals } from '../../ui/form.tsx';

/** N1: a company that is suspended or leaves loses everything at once; the reason is kept. */
export const EndMembership = ({ companyId, how, onClose }: { companyId: string; how: 'suspend' | 'close'; onClose: () => void }) => {
  const { t } = useTranslation('companies');
  const suspension = useAction(SuspendCompanyDocument, (data) => data.suspendCompany);
  const closure = useAction(CloseCompanyDocument, (data) => data.closeCompany);
  const action = how === 'suspend' ? suspension : closure;
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const isMissing = tried && reason.trim() === '';
  const end = async () => {
    setTried(true);
    if (reason.trim() === '') return;
    if (await action.run({ input: { companyId, reason } })) onClose();
  };
  return (
    <Confirm
      danger
      title={t(`end.${how}.title`)}
      confirm={t(`end.${how}.confirm`)}
      busy={action.running}
      onConfirm={() => void end()}
      onClose={onClose}
    >
      <p>{t('end.effect')}</p>
      <TextArea
        label={t('end.reason')}
        value={reason}
        maxLength={limits.reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={isMissing ? t('end.reasonMissing') : undefined}
      />
      <Refusals refusals={action.refusals} failure={action.failure} />
    </Confirm>
  );
};
