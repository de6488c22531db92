import { describe, expect, it } from 'vitest';
import { troubleOf, YouTubeTrouble } from './youtube-trouble.ts';

const secret = 'ya29.secret';
const answered = (status: number, data: unknown) =>
  Object.assign(new Error(`Bearer ${secret}`), { config: { headers: { authorization: secret } }, response: { status, data } });
const because = (reason: string) => ({ error: { errors: [{ reason, message: secret }] } });

describe('what a host’s refusal is', () => {
  it.each([
    [403, because('quotaExceeded'), 'QUOTA'],
    [400, because('uploadLimitExceeded'), 'QUOTA'],
    [429, '', 'QUOTA'],
    [403, because('forbidden'), 'UNAUTHORIZED'],
    [401, because('authError'), 'UNAUTHORIZED'],
    [400, { error: 'invalid_grant', error_description: secret }, 'UNAUTHORIZED'],
    [400, because('invalidVideoMetadata'), 'REFUSED'],
    [404, because('videoNotFound'), 'REFUSED'],
    [503, '<html>', 'UNAVAILABLE'],
    [408, null, 'UNAVAILABLE'],
  ])('D4: %i %o is %s, and nothing of what it carried stays', (status, data, code) => {
    const trouble = troubleOf(answered(status, data));
    expect(trouble).toMatchObject({ code, status });
    expect(`${trouble.message} ${trouble.stack ?? ''} ${JSON.stringify(trouble)} ${String(trouble.cause)}`).not.toContain(secret);
  });

  it('D4: no answer at all is told apart from a refusal', () => {
    expect(troubleOf(new Error('socket hang up'))).toMatchObject({ code: 'UNAVAILABLE', message: 'YouTube UNAVAILABLE' });
    expect(troubleOf(undefined).code).toBe('UNAVAILABLE');
    const known = new YouTubeTrouble('QUOTA', 403, 'quotaExceeded');
    expect(troubleOf(known)).toBe(known);
  });
});
