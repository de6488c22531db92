import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWebhookReceiver } from '../../test/webhook-receiver.ts';
import { isOutside, isPostable, postOutside } from './post-outside.ts';

const message = { headers: { 'content-type': 'application/json' }, body: '{}' };
const outside = { toLoopback: false, milliseconds: 2_000 };
const here = { toLoopback: true, milliseconds: 2_000 };

describe('posting to an address that somebody gave', () => {
  let receiver: Awaited<ReturnType<typeof startWebhookReceiver>>;
  beforeAll(async () => {
    receiver = await startWebhookReceiver();
  });
  afterAll(() => receiver.stop());

  it.each([
    '127.0.0.1',
    '0.0.0.0',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    'fe80::1',
    'fc00::1',
    'fd12:3456::1',
    'ff02::1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    'nothing',
  ])('%s is not outside', (address) => {
    expect(isOutside(address, outside)).toBe(false);
  });

  it('an address of the open internet is, and this machine where a setting says so; its network never', () => {
    for (const address of ['93.184.215.14', '2606:2800:21f:cb07::1']) expect(isOutside(address, outside)).toBe(true);
    expect(['127.0.0.1', '::1', '::ffff:127.0.0.1'].map((address) => isOutside(address, here))).toEqual([true, true, true]);
    expect(['10.0.0.1', '169.254.169.254', '0.0.0.0'].map((address) => isOutside(address, here))).toEqual([false, false, false]);
  });

  it.each([
    ['http://ats.example/jobprod', false],
    ['https://ats.example/jobprod', true],
    ['https://ats.example:8443/jobprod?key=1', true],
    ['https://name:word@ats.example/', false],
    ['https://ats.example/#part', false],
    ['https://localhost/', false],
    ['https://a.localhost/', false],
    ['https://127.1/', false],
    ['https://0x7f000001/', false],
    ['https://2130706433/', false],
    ['https://[::1]/', false],
    ['https://[::ffff:a00:1]/', false],
    ['https://169.254.169.254/latest/meta-data', false],
    ['ftp://ats.example/', false],
    ['file:///etc/passwd', false],
    ['not an address', false],
  ])('%s may be posted to: %s', (address, may) => {
    expect(isPostable(address, outside)).toBe(may);
  });

  it('in development, http goes to this machine alone', () => {
    expect(isPostable(receiver.url, here)).toBe(true);
    expect(isPostable('http://ats.example/', here)).toBe(false);
    expect(isPostable('http://10.0.0.1/', here)).toBe(false);
  });

  it('a name that leads to this machine is not called, whatever it is called', async () => {
    const name = `https://localhost:${receiver.port}/`;
    expect(await postOutside(name, message, outside)).toEqual({ problem: 'ADDRESS' });
    // The root's dot: another way to write the same name, which only looking it up tells.
    const dotted = await postOutside(`https://localhost.:${receiver.port}/`, message, outside);
    expect(['ADDRESS', 'UNREACHABLE']).toContain('problem' in dotted ? dotted.problem : dotted.status);
    expect(receiver.received).toEqual([]);
  });

  it('a redirect is an answer like any other, and is not followed', async () => {
    receiver.answers((response) => {
      response.writeHead(307, { location: `${receiver.url}/elsewhere` }).end();
    });
    expect(await postOutside(receiver.url, message, here)).toEqual({ status: 307 });
    expect(receiver.received.map(({ path }) => path)).toEqual(['/jobprod']);
  });

  it('of an answer without end no more is read than its status needs', async () => {
    let hungUp = false;
    receiver.answers((response) => {
      response.writeHead(200);
      const chunk = Buffer.alloc(8_192);
      const more = () => {
        while (!response.destroyed && response.write(chunk));
      };
      response.on('drain', more);
      response.on('close', () => {
        hungUp = true;
      });
      more();
    });
    expect(await postOutside(receiver.url, message, here)).toEqual({ status: 200 });
    await expect.poll(() => hungUp).toBe(true);
  });

  it('whoever does not answer is hung up on in time, and whoever answers and drips at once: the status was all that was wanted', async () => {
    receiver.answers(() => undefined);
    expect(await postOutside(receiver.url, message, { toLoopback: true, milliseconds: 150 })).toEqual({ problem: 'TIMEOUT' });
    receiver.answers((response) => {
      response.writeHead(200);
      const drip = setInterval(() => response.write('.'), 20);
      response.on('close', () => clearInterval(drip));
    });
    expect(await postOutside(receiver.url, message, here)).toEqual({ status: 200 });
  });

  it('where nobody listens, nobody is reached', async () => {
    const gone = await startWebhookReceiver();
    await gone.stop();
    expect(await postOutside(gone.url, message, here)).toEqual({ problem: 'UNREACHABLE' });
  });
});
