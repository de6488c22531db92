import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApproveClipDocument, type Diffusion } from '../../gql/clip-approval/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { fieldErrors } from '../../lib/refusals.ts';
import { useAction } from '../../lib/use-action.ts';
import { ChoiceGroup, RadioField } from '../../ui/choice.tsx';
import { Form } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import { ExcerptFields } from './excerpt-fields.tsx';
import type { Excerpt } from './use-excerpt.ts';

export type Approved = { diffusion: Diffusion; part: { start: number; end: number } | undefined };

type ApproveFormProps = {
  token: string;
  durationSeconds: number;
  releaseExpiresAt: string;
  excerpt: Excerpt;
  /** Where the player stands. */
  at: number;
  onApproved: (approved: Approved) => void;
};

/** C3, C4: an explicit button, what and for whom both chosen by the person, nothing ticked beforehand. */
export const ApproveForm = ({ token, durationSeconds, releaseExpiresAt, excerpt, at, onApproved }: ApproveFormProps) => {
  const { t } = useTranslation('clip-approval');
  const format = useFormat();
  const approval = useAction(ApproveClipDocument, (data) => data.approveClip);
  const [scope, setScope] = useState<'whole' | 'part'>();
  const [diffusion, setDiffusion] = useState<Diffusion>();
  const [tried, setTried] = useState(false);
  const refused = fieldErrors(approval.refusals);

  const approve = async () => {
    setTried(true);
    const part = scope === 'part' ? { start: excerpt.start, end: excerpt.end } : undefined;
    if (!scope || !diffusion || (part && excerpt.tooShort)) return;
    const wanted = part ? { excerpt: { startSeconds: part.start, endSeconds: part.end } } : {};
    if (await approval.run({ input: { token, diffusion, ...wanted } })) onApproved({ diffusion, part });
  };
  const scopeMissing = tried && !scope;
  const diffusionMissing = tried && !diffusion;

  return (
    <Section title={t('approve.title')} lead={t('approve.lead')}>
      <Form onSubmit={() => void approve()} submit={t('approve.submit')} action={approval} fields={['diffusion', 'excerpt']}>
        <ChoiceGroup legend={t('approve.what')} error={scopeMissing ? t('approve.whatMissing') : undefined}>
          <RadioField
            name="scope"
            label={t('approve.whole')}
            hint={t('approve.wholeHint', { duration: format.duration(durationSeconds) })}
            checked={scope === 'whole'}
            onChange={() => setScope('whole')}
            aria-invalid={scopeMissing || undefined}
          />
          <RadioField
            name="scope"
            label={t('approve.part')}
            hint={t('approve.partHint')}
            checked={scope === 'part'}
            onChange={() => setScope('part')}
          />
        </ChoiceGroup>
        {scope === 'part' && <ExcerptFields excerpt={excerpt} at={at} error={refused.excerpt} />}
        <ChoiceGroup legend={t('approve.diffusion')} error={diffusionMissing ? t('approve.diffusionMissing') : refused.diffusion}>
          <RadioField
            name="diffusion"
            label={t('approve.public')}
            hint={t('approve.publicHint')}
            checked={diffusion === 'PUBLIC'}
            onChange={() => setDiffusion('PUBLIC')}
          />
          <RadioField
            name="diffusion"
            label={t('approve.restricted')}
            hint={t('approve.restrictedHint')}
            checked={diffusion === 'RESTRICTED'}
            onChange={() => setDiffusion('RESTRICTED')}
          />
        </ChoiceGroup>
        <Notice>{t('approve.until', { date: format.legalMoment(releaseExpiresAt) })}</Notice>
      </Form>
    </Section>
  );
};
