import { describe, expect, it } from 'vitest';
import { toBase64, toHex } from './bytes.ts';
import { formatCheckpoint, nextKeyLine, nextKeyOf, parseCheckpoint, signedAtLine, signedAtOf } from './checkpoint.ts';
import { emptyRoot } from './merkle.ts';

// The example of https://c2sp.org/tlog-checkpoint.
const example = 'example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n';
const root = 'CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=';
const vkey = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';

describe('a checkpoint', () => {
  it('is read and written as the specification shows', () => {
    const parsed = parseCheckpoint(example) ?? expect.fail();
    expect(parsed).toMatchObject({ origin: 'example.com/behind-the-sofa', size: 20_852_163, extensions: [] });
    expect(formatCheckpoint(parsed)).toBe(example);
  });

  it('says when it was signed and which key comes next in lines that other verifiers pass over', () => {
    const at = new Date('2026-11-22T10:00:00.123Z');
    const text = formatCheckpoint({
      origin: 'jobprod.com/register',
      size: 0,
      root: emptyRoot,
      extensions: [signedAtLine(at), nextKeyLine(vkey)],
    });
    const parsed = parseCheckpoint(text) ?? expect.fail();
    expect(signedAtOf(parsed)).toEqual(at);
    expect(nextKeyOf(parsed)).toMatchObject({ name: 'PeterNeumann', id: 'c74f20a3' });
    expect(signedAtOf({ ...parsed, extensions: ['signed-at yesterday'] })).toBeUndefined();
    expect(nextKeyOf({ ...parsed, extensions: [] })).toBeUndefined();
  });

  it.each([
    ['no origin', `\n1\n${root}\n`],
    ['no root', 'a\n1\n'],
    ['a leading zero', `a\n01\n${root}\n`],
    ['a negative size', `a\n-1\n${root}\n`],
    ['a size with a sign', `a\n+1\n${root}\n`],
    ['a size beyond what can be counted exactly', `a\n9007199254740993\n${root}\n`],
    ['a root that is too short', 'a\n1\nAAAA\n'],
    ['a root in base64url', `a\n1\n${root.replaceAll('/', '_')}\n`],
    ['an empty line', `a\n1\n${root}\n\nmore\n`],
    ['no newline at the end', `a\n1\n${root}`],
  ])('fault H10: is refused with %s', (_, text) => {
    expect(parseCheckpoint(text)).toBeUndefined();
  });

  it.each([
    ['an empty tree', `a\n0\n${root}\n`, { size: 0 }],
    ['the largest size that is counted exactly', `a\n9007199254740991\n${root}\n`, { size: Number.MAX_SAFE_INTEGER }],
    [
      'an origin with spaces and a plus: only recommended against',
      `go.sum database + tree\n1\n${root}\n`,
      { origin: 'go.sum database + tree' },
    ],
    ['an origin in any script', `journal.exemple/é😀\n1\n${root}\n`, { origin: 'journal.exemple/é😀' }],
    ['extension lines of any kind', `a\n1\n${root}\n \n— b c\n2\n`, { extensions: [' ', '— b c', '2'] }],
    ['a second signed-at: the first counts', `a\n1\n${root}\nsigned-at x\nsigned-at y\n`, { extensions: ['signed-at x', 'signed-at y'] }],
  ])('fault H10: is read with %s', (_, text, expected) => {
    const parsed = parseCheckpoint(text) ?? expect.fail();
    expect(parsed).toMatchObject(expected);
    expect(formatCheckpoint(parsed)).toBe(text);
  });

  it.each([
    '',
    ' 1',
    '1 ',
    '1.0',
    '1e3',
    '0x1',
    '00',
    '-0',
    '１',
    '٣',
    '1_000',
    '1\r',
    'NaN',
    '9007199254740992',
    '18446744073709551615',
    '1'.repeat(400),
  ])('fault H10: is refused with the size %j', (size) => {
    expect(parseCheckpoint(`a\n${size}\n${root}\n`)).toBeUndefined();
  });

  it.each([
    ['nothing', ''],
    ['31 bytes', toBase64(emptyRoot.slice(1))],
    ['33 bytes', toBase64(Uint8Array.of(...emptyRoot, 0))],
    ['no padding', root.replace('=', '')],
    ['padding twice', `${root}=`],
    ['stray bits in the last character', root.replace('2I=', '2J=')],
    ['a space before it', ` ${root}`],
    ['a space after it', `${root} `],
    ['a carriage return after it', `${root}\r`],
    ['base64url', root.replaceAll('/', '_').replaceAll('+', '-')],
    ['hexadecimal', toHex(emptyRoot)],
    ['letters beyond ASCII', root.replace('C', 'Ｃ')],
  ])('fault H10: is refused with %s for a root', (_, encoded) => {
    expect(parseCheckpoint(`a\n1\n${encoded}\n`)).toBeUndefined();
  });

  it.each([
    '',
    '\n',
    '\n\n\n',
    'a\n',
    'a\n1\n',
    `a\n1\n${root}`,
    `a\n1\n${root}\n\n`,
    `a\n1\n${root}\nb\n\n`,
    `\na\n1\n${root}\n`,
    `a\r\n1\r\n${root}\r\n`,
  ])('fault H10: %j is none', (text) => {
    expect(parseCheckpoint(text)).toBeUndefined();
  });

  it('refuses to write what it could not read back', () => {
    const head = { origin: 'a', size: 1, root: emptyRoot, extensions: [] };
    expect(() => formatCheckpoint({ ...head, origin: '' })).toThrow(RangeError);
    expect(() => formatCheckpoint({ ...head, extensions: ['a\nb'] })).toThrow(RangeError);
    expect(() => formatCheckpoint({ ...head, size: -1 })).toThrow(RangeError);
    expect(() => formatCheckpoint({ ...head, root: emptyRoot.slice(1) })).toThrow(RangeError);
  });
});
