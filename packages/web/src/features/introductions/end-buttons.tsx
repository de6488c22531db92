import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DeclineOwnIntroductionDocument, WithdrawFromIntroductionDocument } from '../../gql/introductions/graphql.ts';
import { useAction } from '../../lib/use-action.ts';
import { Button } from '../../ui/button.tsx';
import { Confirm } from '../../ui/confirm.tsx';
import { Refusals } from '../../ui/form.tsx';
import { Row, Stack } from '../../ui/stack.tsx';

type EndButtonsProps = { introductionId: string; canDecline: boolean; canWithdraw: boolean; hasAgreed: boolean };

/** Saying no, or taking one's word back: asked once more, since neither can be undone. */
export const EndButtons = ({ introductionId, canDecline, canWithdraw, hasAgreed }: EndButtonsProps) => {
  const { t } = useTranslation('introductions');
  const declining = useAction(DeclineOwnIntroductionDocument, (data) => data.declineIntroduction);
  const withdrawing = useAction(WithdrawFromIntroductionDocument, (data) => data.withdrawFromIntroduction);
  const [asking, setAsking] = useState<'decline' | 'withdraw'>();
  const withdrawWords = t(hasAgreed ? 'withdraw' : 'withdrawRequest');
  const end = async () => {
    await (asking === 'decline' ? declining : withdrawing).run({ input: { introductionId } });
    setAsking(undefined);
  };
  return (
    <Stack>
      <Row>
        {canWithdraw && (
          <Button look="quiet" onClick={() => setAsking('withdraw')}>
            {withdrawWords}
          </Button>
        )}
        {canDecline && !canWithdraw && (
          <Button look="quiet" onClick={() => setAsking('decline')}>
            {t('decline')}
          </Button>
        )}
      </Row>
      <Refusals {...declining} />
      <Refusals {...withdrawing} />
      {asking && (
        <Confirm
          danger
          title={t(`${asking}Title`)}
          confirm={asking === 'decline' ? t('decline') : withdrawWords}
          busy={declining.running || withdrawing.running}
          onConfirm={() => void end()}
          onClose={() => setAsking(undefined)}
        >
          <p>{t(`${asking}Text`)}</p>
        </Confirm>
      )}
    </Stack>
  );
};
