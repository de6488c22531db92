import { describe, expect, it } from 'vitest';
import { parseCheckpoint } from './checkpoint.ts';
import { formatKeyList, readKeyList } from './published-keys.ts';
import { sampleReceipt, sampleSigner, signHead } from './sample-log.ts';
import { parseNote } from './signed-note.ts';
import { formatVerifierKey } from './verifier-key.ts';

const [first, second, third] = [sampleSigner(1), sampleSigner(2), sampleSigner(3)];
const { root } = parseCheckpoint(parseNote((await sampleReceipt([1, 2], 0, first)).checkpoint)?.text ?? '') ?? expect.fail('no head');
const announcements = [await signHead(2, root, [first, second], second), await signHead(2, root, [second, third], third)];
const list = formatKeyList({ keys: [first.key, second.key, third.key], announcements });
const vkeys = [first, second, third].map(({ key }) => formatVerifierKey(key));

describe('the list of published keys', () => {
  it('T5: is, to any other verifier of notes, one vkey a line and comments', () => {
    const lines = list.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    expect(lines).toEqual(vkeys);
    expect(formatKeyList({ keys: [first.key], announcements: [] })).toBe(`${vkeys[0]}\n`);
  });

  it('fault H14: says to trust the first, and brings what announces the others', async () => {
    const read = await readKeyList(list);
    expect(read).toEqual({ trust: { trustedKeys: [first.key], keyAnnouncements: announcements }, unusable: [], unannounced: [] });
    expect(await readKeyList(list.replaceAll('\n', '\r\n'))).toEqual(read);
    expect(await readKeyList(`# Kept by Camille\n\n  ${list}`)).toEqual(read);
  });

  it('fault H06: a key that none before announces is not trusted, wherever it stands', async () => {
    const others = sampleSigner(66);
    const slipped = formatVerifierKey(others.key);
    expect(await readKeyList(`${list}${slipped}\n`)).toMatchObject({ trust: { trustedKeys: [first.key] }, unannounced: [slipped] });
    expect(await readKeyList(vkeys.join('\n'))).toMatchObject({ trust: { trustedKeys: [first.key] }, unannounced: vkeys.slice(1) });
    const forged = await signHead(2, root, [others], others);
    const beside = formatKeyList({ keys: [first.key, others.key], announcements: [forged] });
    expect(await readKeyList(beside)).toMatchObject({ unannounced: [slipped] });
  });

  it('takes the first key of each origin, and names the lines that are none', async () => {
    const elsewhere = sampleSigner(4, 'autre.test/register');
    const both = `${formatVerifierKey(elsewhere.key)}\n${list}`;
    expect(await readKeyList(both)).toMatchObject({ trust: { trustedKeys: [elsewhere.key, first.key] }, unannounced: [] });
    expect(await readKeyList('<html>\njobprod+00000000+AAAA')).toMatchObject({
      trust: { trustedKeys: [] },
      unusable: ['<html>', 'jobprod+00000000+AAAA'],
    });
    expect(await readKeyList('')).toMatchObject({ trust: { trustedKeys: [], keyAnnouncements: [] } });
  });
});
