import { addresses } from '@jobprod/shared/addresses';
import { useTranslation } from 'react-i18next';
import type { ContactSide, IntroductionState } from '../../gql/introductions/graphql.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Page as Frame } from '../../ui/page.tsx';

const outcomeOf = (state: IntroductionState) => {
  if (state === 'AGREED') return 'introduced';
  return state === 'DECLINED' ? 'declined' : 'agreed';
};

/** What the answer came to, and what comes next. */
export const AnswerOutcome = ({ state, side }: { state: IntroductionState; side: ContactSide }) => {
  const { t } = useTranslation('introductions');
  const outcome = outcomeOf(state);
  return (
    <Frame
      width="reading"
      title={t(`answer.${outcome}.title`)}
      lead={t(`answer.${outcome}.text`)}
      next={
        <ButtonLink look="quiet" to={side === 'CANDIDATE' ? addresses.myIntroductions : addresses.workspaceIntroductions}>
          {t('answer.see')}
        </ButtonLink>
      }
    />
  );
};
