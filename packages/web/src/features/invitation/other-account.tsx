import { useTranslation } from 'react-i18next';
import { LeaveForInvitationDocument } from '../../gql/invitation/graphql.ts';
import { useAction } from '../../lib/use-action.ts';
import { forgetEverything } from '../../lib/use-draft.ts';
import { Button } from '../../ui/button.tsx';
import { Refusals } from '../../ui/form.tsx';
import { Page as Frame } from '../../ui/page.tsx';

/** Signed in as someone else: the invitation waits. The reload finds its token in this entry of the tab's history. */
export const OtherAccount = ({ invited, signedIn }: { invited: string; signedIn: string }) => {
  const { t } = useTranslation('invitation');
  const leaving = useAction(LeaveForInvitationDocument, (data) => data.signOut);
  const leave = async () => {
    if (!(await leaving.run({}))) return;
    forgetEverything();
    location.reload();
  };
  return (
    <Frame
      width="reading"
      title={t('other.title')}
      lead={t('other.text', { invited, signedIn })}
      next={
        <Button busy={leaving.running} onClick={() => void leave()}>
          {t('other.leave')}
        </Button>
      }
    >
      <Refusals {...leaving} />
    </Frame>
  );
};
