import { limits } from '@jobprod/shared/limits';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readFragment } from '../../gql/company-space/fragment-masking.ts';
import {
  type CardContentFragment,
  CardContentFragmentDoc,
  type ContractKind,
  OwnCardFragmentDoc,
  SaveCompanyCardDocument,
} from '../../gql/company-space/graphql.ts';
import { fieldErrors } from '../../lib/refusals.ts';
import { useAction } from '../../lib/use-action.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { Button } from '../../ui/button.tsx';
import { DraftNotice } from '../../ui/draft-notice.tsx';
import { FieldError, SelectField, TextArea, TextField } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Row, Stack } from '../../ui/stack.tsx';
import { UnsavedWork } from '../../ui/unsaved-work.tsx';
import styles from './company-space.module.css';
import { contractKinds } from './contract-kinds.ts';
import { acceptedPictures, useCardPicture } from './use-card-picture.ts';

type Offer = { key: string; role: string; place: string; contractKind: ContractKind };
type Words = { description: string; places: string; offers: readonly Offer[] };

const newOffer = (): Offer => ({ key: crypto.randomUUID(), role: '', place: '', contractKind: 'PERMANENT' });

const wordsOf = ({ description, places, offers }: CardContentFragment): Words => ({
  description,
  places: places.join(', '),
  offers: offers.map(({ role, place, contractKind }) => ({ key: crypto.randomUUID(), role, place, contractKind })),
});

/** Whether two forms of a card say the same; the keys are the page's own. */
const areAlike = (one: Words, other: Words): boolean => {
  const said = ({ description, places, offers }: Words) =>
    JSON.stringify([description, places, offers.map(({ role, place, contractKind }) => [role, place, contractKind])]);
  return said(one) === said(other);
};

/** The card in the company's own words. A way to reach it is refused beside its field (N5). */
export const CardForm = ({ companyId, draft }: { companyId: string; draft: CardContentFragment }) => {
  const { t } = useTranslation('company-space');
  const { t: words } = useTranslation('profiles');
  const id = useId();
  const saving = useAction(SaveCompanyCardDocument, (data) => data.saveCompanyCard);
  const [said, setSaid] = useState(() => wordsOf(draft));
  const [picture, setPicture] = useState<{ id: string; url: string } | null>(draft.picture ?? null);
  const isChanged = !areAlike(said, wordsOf(draft)) || picture?.id !== draft.picture?.id;
  const kept = useDraft(`company-card ${companyId}`, said, setSaid, isChanged);
  const [saved, setSaved] = useState(false);
  const { description, places, offers } = said;
  const setOffers = (changed: readonly Offer[]) => setSaid({ ...said, offers: changed });
  const sent = useCardPicture(setPicture);
  const errors = fieldErrors(saving.refusals);
  const change = (key: string, part: Partial<Offer>) =>
    setOffers(offers.map((offer) => (offer.key === key ? { ...offer, ...part } : offer)));
  const save = async () => {
    const done = await saving.run({
      input: {
        companyId,
        description,
        places: places
          .split(',')
          .map((place) => place.trim())
          .filter((place) => place !== ''),
        offers: offers.map(({ role, place, contractKind }) => ({ role, place, contractKind })),
        pictureId: picture?.id ?? null,
      },
    });
    if (!done?.company) return;
    const { card } = readFragment(OwnCardFragmentDoc, done.company);
    // As it was taken, so that nothing seems unsaved.
    if (card) setSaid(wordsOf(readFragment(CardContentFragmentDoc, card.draft)));
    setSaved(true);
    kept.forget();
  };
  const problem = sent.problem && t(`card.pictureProblem.${sent.problem}`);
  return (
    <Form action={saving} fields={Object.keys(errors)} onSubmit={() => void save()} submit={t('card.save')} look="quiet">
      <UnsavedWork when={isChanged} />
      <DraftNotice
        restored={kept.restored}
        onDiscard={() => {
          setSaid(wordsOf(draft));
          kept.forget();
        }}
      />
      <TextArea
        label={t('card.description')}
        hint={t('card.descriptionHint')}
        rows={6}
        maxLength={limits.profileSummary}
        value={description}
        error={errors.description}
        onChange={({ target }) => setSaid({ ...said, description: target.value })}
      />
      <div className={styles.pictured}>
        <div className={styles.choose}>
          <input
            id={id}
            type="file"
            className={styles.file}
            accept={acceptedPictures}
            aria-invalid={problem !== undefined || undefined}
            aria-describedby={problem === undefined ? `${id}-hint` : `${id}-hint ${id}-error`}
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) void sent.send(file);
              currentTarget.value = '';
            }}
          />
          <label htmlFor={id} className={styles.fileLabel}>
            {t(picture ? 'card.otherPicture' : 'card.picture')}
          </label>
          {picture && (
            <Button look="plain" onClick={() => setPicture(null)}>
              {t('card.noPicture')}
            </Button>
          )}
        </div>
        <p id={`${id}-hint`} className={styles.hint} role="status">
          {t(sent.sending ? 'card.pictureSending' : 'card.pictureHint')}
        </p>
        <FieldError id={id} error={problem} />
        {picture && <img className={styles.preview} src={picture.url} alt={t('card.pictureAlt')} />}
      </div>
      <TextField
        label={t('card.places')}
        hint={t('card.placesHint')}
        optional
        value={places}
        error={errors.places ?? Object.entries(errors).find(([field]) => field.startsWith('places.'))?.[1]}
        onChange={({ target }) => setSaid({ ...said, places: target.value })}
      />
      {offers.map(({ key, role, place, contractKind }, index) => (
        <fieldset key={key} className={styles.offer}>
          <legend className={styles.legend}>{t('card.offer', { number: index + 1 })}</legend>
          <Stack stretch>
            <TextField
              label={t('card.role')}
              value={role}
              error={errors[`offers.${index}.role`]}
              onChange={({ target }) => change(key, { role: target.value })}
            />
            <TextField
              label={t('card.place')}
              value={place}
              error={errors[`offers.${index}.place`]}
              onChange={({ target }) => change(key, { place: target.value })}
            />
            <SelectField
              label={t('card.contract')}
              value={contractKind}
              onChange={({ target }) => change(key, { contractKind: contractKinds.find((kind) => kind === target.value) ?? 'PERMANENT' })}
            >
              {contractKinds.map((kind) => (
                <option key={kind} value={kind}>
                  {words(`contract.${kind}`)}
                </option>
              ))}
            </SelectField>
            <Row>
              <Button look="plain" onClick={() => setOffers(offers.filter((offer) => offer.key !== key))}>
                {t('card.removeOffer', { number: index + 1 })}
              </Button>
            </Row>
          </Stack>
        </fieldset>
      ))}
      {offers.length < limits.cardOffers && (
        <Row>
          <Button look="quiet" onClick={() => setOffers([...offers, newOffer()])}>
            {t('card.addOffer')}
          </Button>
        </Row>
      )}
      {saved && !isChanged && <Notice tone="good">{t('card.saved')}</Notice>}
    </Form>
  );
};
