import { addresses } from '@jobprod/shared/addresses';
import { useTranslation } from 'react-i18next';
import { useTimeCode } from '../../lib/time-code.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Page as Frame } from '../../ui/page.tsx';
import type { Approved } from './approve-form.tsx';

/** What was answered, in the words of what it binds, and what comes next. */
export const ApprovedOutcome = ({ approved: { diffusion, part } }: { approved: Approved }) => {
  const { t } = useTranslation('clip-approval');
  const time = useTimeCode();
  const covers = part ? t('approved.part', { from: time(part.start), to: time(part.end) }) : t('approved.whole');
  return (
    <Frame
      width="reading"
      title={t('approved.title')}
      lead={`${covers} ${t(`approved.${diffusion}`)}`}
      next={<ButtonLink to={addresses.myPath}>{t('approved.action')}</ButtonLink>}
    >
      <p>{t('approved.next')}</p>
    </Frame>
  );
};

export const AskedOutcome = () => {
  const { t } = useTranslation('clip-approval');
  return (
    <Frame
      width="reading"
      title={t('asked.title')}
      lead={t('asked.text')}
      next={
        <ButtonLink look="quiet" to={addresses.myPath}>
          {t('asked.action')}
        </ButtonLink>
      }
    />
  );
};
