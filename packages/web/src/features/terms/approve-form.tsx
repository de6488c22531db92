import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { ApproveTermsDocument, type Language, type Undertaking } from '../../gql/terms/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { fieldErrors } from '../../lib/refusals.ts';
import { useAction } from '../../lib/use-action.ts';
import { CheckField, ChoiceGroup } from '../../ui/choice.tsx';
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

type Consented = { readonly image: boolean; readonly voice: boolean };

/** A3: what the release that runs loses by what is ticked now, said before the click. */
export const EndsRelease = ({ running, chosen }: { running: Consented; chosen: Consented }) => {
  const { t } = useTranslation('terms');
  if (!chosen.image && !chosen.voice) return <Notice tone="warn">{t('approve.endsRelease')}</Notice>;
  return running.image && !chosen.image ? <Notice tone="warn">{t('approve.endsImage')}</Notice> : null;
};

type ApproveFormProps = {
  termsVersionId: string;
  text: ShownText;
  /** The end of a release given in this minute; the receipt says it to the second. */
  releaseUntil: string;
  /** What the release that runs is of: consenting to less ends it, or its image. */
  running: Consented | undefined;
  isAgain?: boolean;
  onApproved?: () => void;
};

/**
 * T2: each consent and each undertaking by its own name, none ticked beforehand, bound to the very text shown above. It keeps no draft: a consent that came back ticked
 * would be one that nobody gave. The caller keys it by version and text, so that another text begins anew.
 */
export const ApproveForm = ({ termsVersionId, text, releaseUntil, running, isAgain = false, onApproved }: ApproveFormProps) => {
  const { t } = useTranslation('terms');
  const format = useFormat();
  const approval = useAction(ApproveTermsDocument, (data) => data.approveTerms);
  const form = useForm({ initialValues: nothingTicked });
  const refused = fieldErrors(approval.refusals);

  const approve = async () => {
    const { image, voice, waiver } = form.values;
    const undertaken = undertakings.filter((undertaking) => form.values[undertaking]);
    const { language, contentHash } = text;
    const done = await approval.run({ input: { termsVersionId, language, contentHash, image, voice, waiver, undertakings: undertaken } });
    if (done) onApproved?.();
  };

  const hints = { image: t('approve.imageHint'), voice: t('approve.voiceHint'), waiver: t('approve.waiverHint') };
  return (
    <Section title={t(isAgain ? 'again.title' : 'approve.title')} lead={t('approve.lead')}>
      <Form onSubmit={() => void approve()} submit={t('approve.submit')} action={approval} fields={['undertakings', ...consents]}>
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
        {running && <EndsRelease running={running} chosen={form.values} />}
      </Form>
    </Section>
  );
};
