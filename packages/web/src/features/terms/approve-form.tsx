import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { ApproveTermsDocument, type Language, type Undertaking } from '../../gql/terms/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { fieldErrors } from '../../lib/refusals.ts';
import { useAction } from '../../lib/use-action.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { CheckField, ChoiceGroup } from '../../ui/choice.tsx';
import { DraftNotice } from '../../ui/draft-notice.tsx';
import { Form } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';

export type ShownText = { readonly language: Language; readonly contentHash: string };

const undertakings = [
  'NO_DIRECT_CONTACT',
  'FOLLOW_UP_INTRODUCTIONS',
  'CONFIDENTIALITY',
  'NO_PUBLIC_PROMOTION',
] as const satisfies readonly Undertaking[];
const consents = ['image', 'voice', 'waiver'] as const;

const nothingTicked = {
  NO_DIRECT_CONTACT: false,
  FOLLOW_UP_INTRODUCTIONS: false,
  CONFIDENTIALITY: false,
  NO_PUBLIC_PROMOTION: false,
  image: false,
  voice: false,
  waiver: false,
};

/** A3: said before the click, as long as neither is ticked. */
export const EndsRelease = ({ image, voice }: { image: boolean; voice: boolean }) => {
  const { t } = useTranslation('terms');
  return image || voice ? null : <Notice tone="warn">{t('approve.endsRelease')}</Notice>;
};

type ApproveFormProps = {
  termsVersionId: string;
  text: ShownText;
  /** The end of a release given now, to the minute the page was opened in; the receipt says it to the second. */
  releaseUntil: string;
  /** A release runs: consenting to neither image nor voice ends it. */
  isReleaseRunning: boolean;
  isAgain?: boolean;
  onApproved?: () => void;
};

/** T2: each consent and each undertaking by its own name, none ticked beforehand, bound to the very text shown above. */
export const ApproveForm = ({ termsVersionId, text, releaseUntil, isReleaseRunning, isAgain = false, onApproved }: ApproveFormProps) => {
  const { t } = useTranslation('terms');
  const format = useFormat();
  const approval = useAction(ApproveTermsDocument, (data) => data.approveTerms);
  const form = useForm({ initialValues: nothingTicked });
  const draft = useDraft(`terms-${isAgain ? 'again-' : ''}${termsVersionId}`, form.values, form.setValues, form.isDirty());
  const refused = fieldErrors(approval.refusals);

  const approve = async () => {
    const { image, voice, waiver } = form.values;
    const undertaken = undertakings.filter((undertaking) => form.values[undertaking]);
    const { language, contentHash } = text;
    const done = await approval.run({ input: { termsVersionId, language, contentHash, image, voice, waiver, undertakings: undertaken } });
    if (!done) return;
    draft.forget();
    onApproved?.();
  };

  const hints = { image: t('approve.imageHint'), voice: t('approve.voiceHint'), waiver: t('approve.waiverHint') };
  return (
    <Section title={t(isAgain ? 'again.title' : 'approve.title')} lead={t('approve.lead')}>
      <Form onSubmit={() => void approve()} submit={t('approve.submit')} action={approval} fields={['undertakings', ...consents]}>
        <DraftNotice
          restored={draft.restored}
          onDiscard={() => {
            form.reset();
            draft.forget();
          }}
        />
        <ChoiceGroup legend={t('approve.undertakings')} error={refused.undertakings}>
          {undertakings.map((undertaking) => (
            <CheckField key={undertaking} label={t(`approve.${undertaking}`)} {...form.getInputProps(undertaking, { type: 'checkbox' })} />
          ))}
        </ChoiceGroup>
        <ChoiceGroup legend={t('approve.consents')} hint={t('approve.until', { date: format.legalMoment(releaseUntil) })}>
          {consents.map((consent) => (
            <CheckField
              key={consent}
              label={t(`approve.${consent}`)}
              hint={hints[consent]}
              {...form.getInputProps(consent, { type: 'checkbox' })}
              error={refused[consent]}
            />
          ))}
        </ChoiceGroup>
        {isReleaseRunning && <EndsRelease {...form.values} />}
      </Form>
    </Section>
  );
};
