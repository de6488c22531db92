import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  LiftRestrictionDocument,
  type ProfileElementKind,
  RestrictDiffusionDocument,
  SubscribeToRestrictedDiffusionDocument,
  type WhoSees_ProfileFragment,
} from '../../gql/diffusion/graphql.ts';
import { useAction } from '../../lib/use-action.ts';
import { CheckField, ChoiceGroup, RadioField } from '../../ui/choice.tsx';
import { Confirm } from '../../ui/confirm.tsx';
import { Form, Refusals } from '../../ui/form.tsx';
import styles from './diffusion.module.css';

const choices = ['public', 'whole', 'part'] as const;
type Choice = (typeof choices)[number];

const kinds = [
  'CLIP',
  'HEADLINE',
  'SUMMARY',
  'SKILLS',
  'EXPERIENCE',
  'EDUCATION',
  'LANGUAGES',
  'PLACES',
  'AVAILABILITY',
  'CONTRACT_KINDS',
  'SALARY_WISH',
  'PORTFOLIO',
  'CV',
  'NAME',
] as const satisfies readonly ProfileElementKind[];

/** The order, at zero price, then the restriction it is for: two acts of one click, each of them registered. */
const useRestrict = (profileId: string) => {
  const subscribe = useAction(SubscribeToRestrictedDiffusionDocument, (data) => data.subscribeToRestrictedDiffusion);
  const restrict = useAction(RestrictDiffusionDocument, (data) => data.restrictDiffusion);
  const run = async (elements: readonly ProfileElementKind[] | null) => {
    if (await subscribe.run({ input: { profileId } })) await restrict.run({ input: { profileId, elements } });
  };
  return {
    run,
    running: subscribe.running || restrict.running,
    refusals: [...subscribe.refusals, ...restrict.refusals],
    failure: subscribe.failure ?? restrict.failure,
  };
};

export const DiffusionForm = ({ profile: { id, restriction } }: { profile: WhoSees_ProfileFragment }) => {
  const { t } = useTranslation('diffusion');
  const words = useTranslation('profile-elements');
  const standing: Choice = restriction ? (restriction.whole ? 'whole' : 'part') : 'public';
  const [choice, setChoice] = useState<Choice>(standing);
  const [elements, setElements] = useState<readonly ProfileElementKind[]>(restriction?.elements ?? []);
  const [none, setNone] = useState(false);
  const [same, setSame] = useState(false);
  const [lifting, setLifting] = useState(false);
  const restrict = useRestrict(id);
  const lift = useAction(LiftRestrictionDocument, (data) => data.liftRestriction);
  const apply = () => {
    setSame(choice === 'public' && !restriction);
    if (choice === 'public') return setLifting(restriction !== null);
    setNone(choice === 'part' && elements.length === 0);
    if (choice === 'part' && elements.length === 0) return;
    void restrict.run(choice === 'whole' ? null : elements);
  };
  const liftIt = async () => {
    await lift.run({ input: { profileId: id } });
    setLifting(false);
  };
  return (
    <>
      <Form
        onSubmit={apply}
        submit={t(choice === 'public' || restriction ? 'choice.apply' : 'choice.order')}
        look={choice === standing && choice !== 'part' ? 'quiet' : 'primary'}
        action={restrict}
      >
        <ChoiceGroup legend={t('choice.legend')} error={none ? t('choice.none') : undefined}>
          {choices.map((one) => (
            <RadioField
              key={one}
              name="diffusion"
              label={t(`choice.${one}`)}
              hint={t(`choice.${one}Hint`)}
              checked={choice === one}
              onChange={() => {
                setChoice(one);
                setSame(false);
              }}
            />
          ))}
          {choice === 'part' && (
            <div className={styles.elements}>
              {kinds.map((kind) => (
                <CheckField
                  key={kind}
                  label={words.t(kind)}
                  checked={elements.includes(kind)}
                  onChange={({ target }) =>
                    setElements(target.checked ? [...elements, kind] : elements.filter((element) => element !== kind))
                  }
                />
              ))}
            </div>
          )}
        </ChoiceGroup>
        {same && <p role="status">{t('choice.same')}</p>}
        {choice !== 'public' && !restriction && <p>{t('order.terms')}</p>}
      </Form>
      <Refusals refusals={lift.refusals} failure={lift.failure} />
      {lifting && (
        <Confirm
          title={t('lift.sure')}
          confirm={t('lift.confirm')}
          busy={lift.running}
          onConfirm={() => void liftIt()}
          onClose={() => setLifting(false)}
        >
          <p>{t('lift.effect')}</p>
        </Confirm>
      )}
    </>
  );
};
