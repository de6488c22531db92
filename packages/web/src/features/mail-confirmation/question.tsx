import { useTranslation } from 'react-i18next';
import { ConfirmMailDocument } from '../../gql/mail-confirmation/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useAction } from '../../lib/use-action.ts';
import { Button } from '../../ui/button.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Refusals } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page as Frame } from '../../ui/page.tsx';
import { Row, Stack } from '../../ui/stack.tsx';
import { type Asked, useAskedFacts } from './use-asked-facts.tsx';

/** What follows from saying yes that no fact of the list says. */
const useConsequences = () => {
  const { t } = useTranslation('mail-confirmation');
  return ({ kind, otherSideAgreed, alsoRights, clipTitle }: Asked): string[] => [
    ...(kind === 'AGREE_TO_INTRODUCTION' ? [t(otherSideAgreed ? 'otherAgreed' : 'otherWaiting')] : []),
    ...(kind === 'CHANGE_CLIP' ? [t('changes')] : []),
    ...(kind === 'PREVIEW' && !clipTitle ? [t('previewNone')] : []),
    ...(kind === 'RIGHTS' ? [t('rightsDue')] : []),
    ...(alsoRights ? [t('alsoRights')] : []),
  ];
};

/** What would happen, whole, and then the button that does it. */
export const Question = ({ token, asked, onDone }: { token: string; asked: Asked; onDone: () => void }) => {
  const { t } = useTranslation('mail-confirmation');
  const format = useFormat();
  const factsOf = useAskedFacts();
  const consequencesOf = useConsequences();
  const confirmation = useAction(ConfirmMailDocument, (data) => data.confirmMail);
  const confirm = async () => {
    if (await confirmation.run({ input: { token } })) onDone();
  };
  const { kind, elements, receivedAt, companyName } = asked;
  const facts = factsOf(asked);
  return (
    <Frame width="reading" title={t('title')} lead={t('lead', { date: format.moment(receivedAt) })}>
      <Stack stretch>
        <p>
          <strong>{t(elements ? 'act.RESTRICT_ELEMENTS' : `act.${kind}`)}</strong>
        </p>
        {facts.length > 0 && <DefinitionList facts={facts} />}
        {consequencesOf(asked).map((text) => (
          <Notice key={text}>{text}</Notice>
        ))}
        {companyName && <p>{t('confidential')}</p>}
        <Refusals refusals={confirmation.refusals} failure={confirmation.failure} />
        <Row>
          <Button busy={confirmation.running} onClick={() => void confirm()}>
            {t('confirm')}
          </Button>
        </Row>
        <p>{t('ignore')}</p>
      </Stack>
    </Frame>
  );
};
