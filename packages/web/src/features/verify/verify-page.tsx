import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Failure } from '../../lib/failure.ts';
import { TextArea } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { Page as Frame } from '../../ui/page.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Section } from '../../ui/section.tsx';
import { Stack } from '../../ui/stack.tsx';
import type { Checked } from './check-receipt.ts';
import { DropZone } from './drop-zone.tsx';
import { type Given, readGiven } from './given-file.ts';
import { PackVerdictOf } from './pack-verdict.tsx';
import { VerdictOf } from './verdict.tsx';

/** Can this be proved? Anyone may ask, signed in or not, and nothing leaves the browser. */
export const Page = () => {
  const { t } = useTranslation('verify-page');
  const [text, setText] = useState('');
  const [given, setGiven] = useState('');
  const [checked, setChecked] = useState<Checked>();
  const [checking, setChecking] = useState(false);
  const [part, setPart] = useState<number>();
  const [failure, setFailure] = useState<Failure>();

  const check = async (what: Given) => {
    setChecking(true);
    setFailure(undefined);
    try {
      const { checkReceipts, checkPack } = await import('./check-receipt.ts');
      if ('pack' in what) setChecked(undefined);
      const [result] = 'pack' in what ? [await checkPack(what.pack, given, setPart)] : await checkReceipts([what.text], given);
      setChecked(result);
    } catch {
      // The one thing fetched is the arithmetic itself.
      setFailure({ kind: 'network' });
    }
    setPart(undefined);
    setChecking(false);
  };
  const take = async (file: File) => {
    const what = await readGiven(file);
    setText('text' in what ? what.text.trim() : '');
    await check(what);
  };
  const unusable = checked && 'unusableKey' in checked ? checked : undefined;

  return (
    <Frame width="reading" title={t('title')} lead={t('lead')}>
      <Stack gap="loose" stretch>
        <DropZone onFile={(file) => void take(file)} />
        {part !== undefined && <Progress label={t('checking')} part={part} />}
        {checked && 'pack' in checked && <PackVerdictOf pack={checked.pack} keys={checked.keys} />}
        {checked && !('unusableKey' in checked) && !('pack' in checked) && <VerdictOf checked={checked} />}
        <Form
          onSubmit={() => void check({ text })}
          submit={checking ? t('checking') : t('submit')}
          action={{ running: checking, refusals: [], failure }}
          look="quiet"
        >
          <TextArea label={t('paste')} value={text} onChange={(event) => setText(event.currentTarget.value)} spellCheck={false} rows={4} />
          <TextArea
            optional
            label={t('keys.label')}
            hint={t('keys.hint')}
            error={unusable && t(`keys.${unusable.why}`, { key: unusable.unusableKey })}
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
