import { useTranslation } from 'react-i18next';
import { type FragmentType, readFragment } from '../../gql/terms/fragment-masking.ts';
import { Agreement_CandidateFragmentDoc } from '../../gql/terms/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { Notice } from '../../ui/notice.tsx';
import { ApproveForm, type ShownText } from './approve-form.tsx';
import { ImageRelease } from './image-release.tsx';
import { ReceiptLink } from './receipt-link.tsx';

type AgreementProps = {
  candidate: FragmentType<typeof Agreement_CandidateFragmentDoc>;
  termsVersionId: string;
  text: ShownText;
  onApproved: () => unknown;
};

/** What this candidate agreed to, or may agree to now. */
export const Agreement = ({ candidate, termsVersionId, text, onApproved }: AgreementProps) => {
  const { t } = useTranslation('terms');
  const format = useFormat();
  const { termsAcceptance, imageRelease } = readFragment(Agreement_CandidateFragmentDoc, candidate);
  if (!termsAcceptance) return <ApproveForm termsVersionId={termsVersionId} text={text} />;
  return (
    <>
      <Notice tone="good" title={t('approve.done', { date: format.moment(termsAcceptance.approvedAt) })}>
        <ReceiptLink receipt={termsAcceptance.receipt} onWait={onApproved} />
      </Notice>
      <ImageRelease release={imageRelease} />
    </>
  );
};
