import { useTranslation } from 'react-i18next';
import { AgreeToIntroductionDocument, DeclineIntroductionByLinkDocument, type IntroductionState } from '../../gql/introductions/graphql.ts';
import { useAction } from '../../lib/use-action.ts';
import { Button } from '../../ui/button.tsx';
import { Refusals } from '../../ui/form.tsx';
import { Row, Stack } from '../../ui/stack.tsx';

/** N6: an explicit button either way; nothing is sent by opening the page. */
export const AnswerForm = ({ token, onAnswered }: { token: string; onAnswered: (state: IntroductionState) => void }) => {
  const { t } = useTranslation('introductions');
  const agreement = useAction(AgreeToIntroductionDocument, (data) => data.agreeToIntroduction);
  const refusal = useAction(DeclineIntroductionByLinkDocument, (data) => data.declineIntroduction);
  const running = agreement.running || refusal.running;
  const agree = async () => {
    refusal.reset();
    const done = await agreement.run({ input: { token } });
    if (done?.question) onAnswered(done.question.state);
  };
  const decline = async () => {
    agreement.reset();
    if (await refusal.run({ input: { token } })) onAnswered('DECLINED');
  };
  return (
    <Stack>
      <Refusals {...agreement} />
      <Refusals {...refusal} />
      <Row>
        <Button large busy={running} onClick={() => void agree()}>
          {t('answer.agree')}
        </Button>
        <Button large look="quiet" busy={running} onClick={() => void decline()}>
          {t('answer.decline')}
        </Button>
      </Row>
    </Stack>
  );
};
