import { limits } from '@jobprod/shared/limits';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmPlaceRemovalDocument } from '../../gql/places/graphql.ts';
import { fieldErrors } from '../../lib/refusals.ts';
import { useAction } from '../../lib/use-action.ts';
import { Confirm } from '../../ui/confirm.tsx';
import { TextArea, TextField } from '../../ui/field.tsx';
import { Refusals } from '../../ui/form.tsx';

type ConfirmRemovalProps = { placeId: string; what: string; onDone: () => void; onClose: () => void };

/** C5: a person looked, found nothing there any more, and says how they know. */
export const ConfirmRemoval = ({ placeId, what, onDone, onClose }: ConfirmRemovalProps) => {
  const { t } = useTranslation('places');
  const confirm = useAction(ConfirmPlaceRemovalDocument, (data) => data.confirmPlaceRemoval);
  const [proof, setProof] = useState('');
  const [proofUrl, setProofUrl] = useState('');
  const [tried, setTried] = useState(false);
  const refused = fieldErrors(confirm.refusals);
  const isMissing = proof.trim() === '';
  const isNoAddress = proofUrl.trim() !== '' && !/^https?:\/\/\S+$/.test(proofUrl.trim());
  const submit = async () => {
    setTried(true);
    if (isMissing || isNoAddress) return;
    if (await confirm.run({ input: { placeId, proof, proofUrl: proofUrl.trim() || null } })) onDone();
  };
  return (
    <Confirm
      title={t('confirm.title', { what })}
      confirm={t('confirm.submit')}
      busy={confirm.running}
      onConfirm={() => void submit()}
      onClose={onClose}
    >
      <p>{t('confirm.lead')}</p>
      <TextArea
        label={t('confirm.proof')}
        hint={t('confirm.proofHint')}
        value={proof}
        maxLength={limits.reason}
        onChange={(event) => setProof(event.currentTarget.value)}
        error={tried && isMissing ? t('confirm.missing') : refused.proof}
      />
      <TextField
        type="url"
        label={t('confirm.url')}
        optional
        autoComplete="off"
        value={proofUrl}
        maxLength={limits.portfolioLink}
        onChange={(event) => setProofUrl(event.currentTarget.value)}
        error={tried && isNoAddress ? t('add.urlMissing') : refused.proofUrl}
      />
      <Refusals refusals={confirm.refusals} fields={['proof', 'proofUrl']} failure={confirm.failure} />
    </Confirm>
  );
};
