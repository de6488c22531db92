import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { readFragment } from '../../gql/company-space/fragment-masking.ts';
import {
  type CardContentFragment,
  CardContentFragmentDoc,
  CompanyCardPageDocument,
  OwnCardFragmentDoc,
  SubmitCompanyCardDocument,
} from '../../gql/company-space/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useAction } from '../../lib/use-action.ts';
import { Button } from '../../ui/button.tsx';
import { Refusals } from '../../ui/form.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page as Frame } from '../../ui/page.tsx';
import { Section } from '../../ui/section.tsx';
import { CardForm } from './card-form.tsx';
import { CardView } from './card-view.tsx';

const nothing: CardContentFragment = { __typename: 'CardContent', description: '', offers: [], places: [], picture: null };

/** How does my company present itself? Written here, looked at as a candidate would, let through by JobProd (N4). */
export const Page = () => {
  const { t } = useTranslation('company-space');
  const format = useFormat();
  const result = useQuery(CompanyCardPageDocument, { fetchPolicy: 'cache-and-network' });
  const submitting = useAction(SubmitCompanyCardDocument, (data) => data.submitCompanyCard);
  return (
    <Loaded result={result}>
      {({ viewer }) => {
        const company = viewer.recruiter?.company;
        if (!company) return null;
        const { card } = readFragment(OwnCardFragmentDoc, company);
        const draft = card ? readFragment(CardContentFragmentDoc, card.draft) : nothing;
        const state = card?.state ?? 'DRAFT';
        return (
          <Frame width="reading" title={t('card.title')} lead={t('card.lead')}>
            {card && (
              <Notice tone={state === 'PRESENTED' ? 'good' : state === 'WITHDRAWN' ? 'warn' : 'plain'} title={t(`card.state.${state}`)}>
                {card.reason && <p>{card.reason}</p>}
                {card.shownAt && <p>{t('card.shownSince', { date: format.shortMoment(card.shownAt) })}</p>}
              </Notice>
            )}
            <Section title={t('card.edit')}>
              <CardForm key={company.id} companyId={company.id} draft={draft} />
            </Section>
            {card && draft.description !== '' && (
              <Section title={t('card.preview')} lead={t('card.previewLead')}>
                <CardView company={company} content={draft} />
                {state === 'DRAFT' && (
                  <Button busy={submitting.running} onClick={() => void submitting.run({ input: { companyId: company.id } })}>
                    {t('card.submit')}
                  </Button>
                )}
                <Refusals {...submitting} />
              </Section>
            )}
          </Frame>
        );
      }}
    </Loaded>
  );
};
