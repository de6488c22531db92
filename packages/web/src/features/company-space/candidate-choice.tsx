import { useLazyQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SpaceCandidatesDocument } from '../../gql/company-space/graphql.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceGroup, RadioField } from '../../ui/choice.tsx';
import { TextField } from '../../ui/field.tsx';
import { Row } from '../../ui/stack.tsx';

type CandidateChoiceProps = { name: string; legend: string; chosen: string; error: string | undefined; onChoose: (id: string) => void };

/** One candidate, found by their name or address. `name` keeps two of these apart on one page. */
export const CandidateChoice = ({ name, legend, chosen, error, onChoose }: CandidateChoiceProps) => {
  const { t } = useTranslation('company-space');
  const [find, found] = useLazyQuery(SpaceCandidatesDocument, { fetchPolicy: 'network-only' });
  const [search, setSearch] = useState('');
  const people = found.data?.candidates.nodes;
  const look = () => void find({ variables: { search } });
  return (
    <>
      <TextField
        label={t('staff.who')}
        value={search}
        autoComplete="off"
        error={error}
        onChange={({ target }) => setSearch(target.value)}
        onKeyDown={(event) => {
          // Looks for somebody; the form's own button sends it.
          if (event.key !== 'Enter') return;
          event.preventDefault();
          look();
        }}
      />
      <Row>
        <Button look="quiet" busy={found.loading} onClick={look}>
          {t('staff.find')}
        </Button>
      </Row>
      {people?.length === 0 && <p role="status">{t('staff.nobodyFound')}</p>}
      {people !== undefined && people.length > 0 && (
        <ChoiceGroup legend={legend}>
          {people.map(({ id, firstName, lastName, email }) => (
            <RadioField
              key={id}
              name={name}
              label={`${firstName} ${lastName}`}
              hint={email}
              checked={chosen === id}
              onChange={() => onChoose(id)}
            />
          ))}
        </ChoiceGroup>
      )}
    </>
  );
};
