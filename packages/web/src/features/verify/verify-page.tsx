import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Failure } from '../../lib/failure.ts';
import { TextArea } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { Page as Frame } from '../../ui/page.tsx';
import { Section } from '../../ui/section.tsx';
import { Stack } from '../../ui/stack.tsx';
import type { Checked } from './check-receipt.ts';
import { DropZone } from './drop-zone.tsx';
import { VerdictOf } from './verdict.tsx';

/** Can this be proved? Anyone may ask, signed in or not, and nothing leaves the browser. */
export const Page = () => {
  const { t } = useTranslation('verify-page');
  const [text, setText] = useState('');
  const [given, setGiven] = useState('');
  const [checked, setChecked] = useState<Checked>();
  const [checking, setChecking] = useState(false);
  const [failure, setFailure] = useState<Failure>();

  const check = async (receipt: string) => {
    setChecking(true);
    setFailure(undefined);
    try {
      const { checkReceipts } = await import('./check-receipt.ts');
      const [result] = await checkReceipts([receipt], given);
      setChecked(result);
    } catch {
      // The one thing fetched is the arithmetic itself.
      setFailure({ kind: 'network' });
    }
    setChecking(false);
  };
  const take = async (file: File) => {
    // Far beyond any receipt: the same verdict as for a large one, without reading it.
    const content = file.size > 1_000_000 ? ' '.repeat(100_000) : await file.text();
    setText(file.size > 1_000_000 ? '' : content);
    await check(content);
  };
  const unusableKey = checked && 'unusableKey' in checked ? checked.unusableKey : undefined;

  return (
    <Frame width="reading" title={t('title')} lead={t('lead')}>
      <Stack gap="loose" stretch>
        <DropZone onFile={(file) => void take(file)} />
        {checked && !('unusableKey' in checked) && <VerdictOf checked={checked} />}
        <Form
          onSubmit={() => void check(text)}
          submit={checking ? t('checking') : t('submit')}
          action={{ running: checking, refusals: [], failure }}
          look="quiet"
        >
          <TextArea label={t('paste')} value={text} onChange={(event) => setText(event.currentTarget.value)} spellCheck={false} rows={4} />
          <TextArea
            optional
            label={t('keys.label')}
            hint={t('keys.hint')}
            error={unusableKey === undefined ? undefined : t('keys.invalid', { key: unusableKey })}
            value={given}
            onChange={(event) => setGiven(event.currentTarget.value)}
            spellCheck={false}
            rows={2}
          />
        </Form>
        <Section title={t('how.title')}>
          <p>{t('how.text')}</p>
        </Section>
      </Stack>
    </Frame>
  );
};
