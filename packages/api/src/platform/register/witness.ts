import { toBase64 } from '@jobprod/shared/bytes';
import { type Cosignature, type CosignerKey, readCosignatures } from '@jobprod/shared/cosignature';
import type { Em } from '../orm/orm.ts';
import type { Head } from './register-heads.ts';
import { consistencyProof } from './register-proof.ts';

/** A witness that speaks https://c2sp.org/tlog-witness: its key, and the address that submissions go under. */
export type Witness = { vkey: string; key: CosignerKey; url: string };

/** A witness holds a head that this register does not continue: someone has rolled it back, or tells two stories. */
export class WitnessDisagrees extends Error {
  override name = 'WitnessDisagrees';
}

/** It could not be asked, or answered what is no answer: asked again later. */
export class WitnessUnavailable extends Error {
  override name = 'WitnessUnavailable';
}

const maxAnswer = 16 * 1024;

const readAnswer = async (response: Response): Promise<string> => {
  let text = '';
  for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += chunk;
    if (text.length > maxAnswer) throw new WitnessUnavailable('its answer is too long');
  }
  return text;
};

const post = async (url: string, body: string, signal: AbortSignal): Promise<{ status: number; text: string }> => {
  try {
    const response = await fetch(`${url.replace(/\/$/, '')}/add-checkpoint`, {
      method: 'POST',
      headers: { 'Content-Type': 'text/plain; charset=utf-8' },
      body,
      redirect: 'error',
      signal: AbortSignal.any([signal, AbortSignal.timeout(10_000)]),
    });
    return { status: response.status, text: await readAnswer(response) };
  } catch (error) {
    if (error instanceof WitnessUnavailable) throw error;
    throw new WitnessUnavailable('it does not answer', { cause: error });
  }
};

/**
 * Has a witness cosign a head, from the head of `oldSize` that it saw last (0 when unknown: it then says which). The cosignature is
 * checked before it counts for anything.
 */
export const submitHead = async (em: Em, witness: Witness, head: Head, oldSize: number, signal: AbortSignal): Promise<Cosignature> => {
  if (oldSize > head.size) throw new WitnessDisagrees(`it holds a head of ${oldSize} entries, and the register has ${head.size}`);
  const proof = oldSize > 0 && oldSize < head.size ? await consistencyProof(em, oldSize, head.size) : [];
  const body = `old ${oldSize}\n${proof.map((hash) => `${toBase64(hash)}\n`).join('')}\n${head.note}`;
  const { status, text } = await post(witness.url, body, signal);
  if (status === 200) {
    const [cosignature] = await readCosignatures(head.note, text, [witness.key]);
    if (!cosignature) throw new WitnessUnavailable('its cosignature does not verify under the key it was named with');
    return cosignature;
  }
  if (status === 409) {
    const seen = /^(0|[1-9]\d{0,15})\n$/.test(text) ? Number(text) : undefined;
    if (seen === undefined) throw new WitnessDisagrees(`it holds another head of ${head.size} entries`);
    if (seen > head.size) throw new WitnessDisagrees(`it holds a head of ${seen} entries, and the register has ${head.size}`);
    if (seen === oldSize) throw new WitnessDisagrees(`it holds another head of ${seen} entries`);
    return submitHead(em, witness, head, seen, signal);
  }
  if (status === 422) throw new WitnessDisagrees(`the register is no continuation of the head of ${oldSize} entries that it holds`);
  throw new WitnessUnavailable(`it answered ${status}`);
};
