import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Guides_FamilyFragment, RetireGuideFamilyDocument, RetireGuideQuestionDocument } from '../../gql/guides/graphql.ts';
import { useAction } from '../../lib/use-action.ts';
import { Button } from '../../ui/button.tsx';
import { Confirm } from '../../ui/confirm.tsx';
import { Refusals } from '../../ui/form.tsx';
import { List, ListItem } from '../../ui/list.tsx';
import { Row, Stack } from '../../ui/stack.tsx';
import { FamilyForm } from './family-form.tsx';
import styles from './guides.module.css';
import { QuestionForm } from './question-form.tsx';

type Doing = { what: 'rename' | 'retire' | 'add' } | { what: 'edit'; questionId: string } | undefined;

/** One family's guide, folded under its name: its questions, in both languages, each kept or changed here. */
export const OneGuide = ({ family, onRetired }: { family: Guides_FamilyFragment; onRetired: () => void }) => {
  const { t, i18n } = useTranslation('guides');
  const [doing, setDoing] = useState<Doing>();
  const removing = useAction(RetireGuideQuestionDocument, (data) => data.retireGuideQuestion);
  const retiring = useAction(RetireGuideFamilyDocument, (data) => data.retireGuideFamily);
  const { id, nameFr, nameEn, questions } = family;
  const isEnglish = i18n.language === 'en';
  const name = isEnglish ? nameEn : nameFr;
  const done = () => setDoing(undefined);
  const retire = async () => {
    if (!(await retiring.run({ input: { familyId: id } }))) return;
    done();
    onRetired();
  };
  return (
    <details className={styles.guide}>
      <summary className={styles.summary}>
        <h2 className={styles.name}>{name}</h2>
        <span className={styles.count}>{questions.length === 0 ? t('question.none') : t('count', { count: questions.length })}</span>
      </summary>
      <Stack stretch>
        {questions.length > 0 && (
          <List label={name}>
            {questions.map((question) => {
              const [first, second] = isEnglish
                ? ([question.textEn, question.textFr] as const)
                : ([question.textFr, question.textEn] as const);
              if (doing?.what === 'edit' && doing.questionId === question.id) {
                return (
                  <ListItem key={question.id}>
                    <QuestionForm familyId={id} question={question} onDone={done} />
                  </ListItem>
                );
              }
              return (
                <ListItem
                  key={question.id}
                  aside={
                    <Row>
                      <Button
                        look="plain"
                        aria-label={t('question.editFor', { text: first })}
                        onClick={() => setDoing({ what: 'edit', questionId: question.id })}
                      >
                        {t('question.edit')}
                      </Button>
                      <Button
                        look="plain"
                        busy={removing.running}
                        aria-label={t('question.removeFor', { text: first })}
                        onClick={() => void removing.run({ input: { questionId: question.id } })}
                      >
                        {t('question.remove')}
                      </Button>
                    </Row>
                  }
                >
                  <span>{first}</span>
                  <span className={styles.soft} lang={isEnglish ? 'fr' : 'en'}>
                    {second}
                  </span>
                </ListItem>
              );
            })}
          </List>
        )}
        <Refusals refusals={[...removing.refusals, ...retiring.refusals]} failure={removing.failure ?? retiring.failure} />
        {doing?.what === 'add' && <QuestionForm familyId={id} question={undefined} onDone={done} />}
        {doing?.what === 'rename' && <FamilyForm family={family} onDone={done} />}
        {doing === undefined && (
          <Row>
            <Button look="quiet" aria-label={t('question.addFor', { name })} onClick={() => setDoing({ what: 'add' })}>
              {t('question.add')}
            </Button>
            <Button look="plain" aria-label={t('family.renameFor', { name })} onClick={() => setDoing({ what: 'rename' })}>
              {t('family.rename')}
            </Button>
            <Button look="plain" aria-label={t('family.retireFor', { name })} onClick={() => setDoing({ what: 'retire' })}>
              {t('family.retire')}
            </Button>
          </Row>
        )}
      </Stack>
      {doing?.what === 'retire' && (
        <Confirm
          title={t('family.retireTitle')}
          confirm={t('family.retire')}
          busy={retiring.running}
          onConfirm={() => void retire()}
          onClose={done}
        >
          <p>{t('family.retireText')}</p>
        </Confirm>
      )}
    </details>
  );
};
