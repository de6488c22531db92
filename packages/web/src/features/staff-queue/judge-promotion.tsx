import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { JudgePromotionDocument, QueuePageDocument } from '../../gql/staff-queue/graphql.ts';
import { useAction } from '../../lib/use-action.ts';
import { Button } from '../../ui/button.tsx';
import { Refusals } from '../../ui/form.tsx';
import { Row } from '../../ui/stack.tsx';

/** N9: a person says what a burst of visits was; it then leaves the queue. */
export const JudgePromotion = ({ itemId, subject }: { itemId: string; subject: string }) => {
  const { t } = useTranslation('staff-queue');
  const client = useApolloClient();
  const judge = useAction(JudgePromotionDocument, (data) => data.judgePromotion);
  const say = async (isPromotion: boolean) => {
    if (await judge.run({ input: { itemId, isPromotion } })) await client.refetchQueries({ include: [QueuePageDocument] });
  };
  return (
    <>
      <Row>
        {([false, true] as const).map((is) => {
          const words = t(is ? 'promotion.is' : 'promotion.none');
          return (
            <Button key={words} look="quiet" busy={judge.running} aria-label={`${words}, ${subject}`} onClick={() => void say(is)}>
              {words}
            </Button>
          );
        })}
      </Row>
      <Refusals {...judge} />
    </>
  );
};
