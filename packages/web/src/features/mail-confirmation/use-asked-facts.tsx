import { useTranslation } from 'react-i18next';
import type { MailConfirmationPageQuery } from '../../gql/mail-confirmation/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import styles from './mail-confirmation.module.css';

export type Asked = NonNullable<MailConfirmationPageQuery['mailConfirmation']>;

/** All that the message is about, and all that it would change, beside its names. */
export const useAskedFacts = () => {
  const { t } = useTranslation(['mail-confirmation', 'profile-elements', 'profiles']);
  const format = useFormat();
  const diffusionOf = ({ kind, diffusion, clipVersion }: Asked): string | undefined => {
    if (diffusion) return t(`diffusion.${diffusion}`);
    return kind === 'APPROVE_CLIP' && clipVersion != null ? t('diffusion.OPEN') : undefined;
  };
  return (asked: Asked) => {
    const { kind, elements, right, clipTitle, clipVersion, companyName, recruiterName, profileReference, jobBrief, words } = asked;
    const facts: readonly [string, string | null | undefined][] = [
      [t('facts.clip'), clipTitle],
      [t('facts.version'), clipVersion == null ? null : format.number(clipVersion)],
      [t('facts.diffusion'), diffusionOf(asked)],
      [t('facts.company'), companyName],
      [t('facts.recruiter'), recruiterName],
      [t('facts.profile'), profileReference],
      [t('facts.role'), jobBrief?.role],
      [t('facts.place'), jobBrief?.place],
      [t('facts.contract'), jobBrief && t(`profiles:contract.${jobBrief.contractKind}`)],
      [t('facts.pay'), jobBrief?.pay],
      [t('facts.elements'), elements && format.list(elements.map((element) => t(`profile-elements:${element}`)))],
      [t('facts.right'), kind === 'RIGHTS' ? t(`right.${right ?? 'UNKNOWN'}`) : null],
    ];
    return [
      ...facts.flatMap(([name, value]) => (value ? [{ name, value }] : [])),
      ...(words ? [{ name: t('facts.words'), value: <span className={styles.words}>{words}</span> }] : []),
    ];
  };
};
