export type PictureProblem = 'kind' | 'tooLarge' | 'tooMany' | 'network' | 'terms' | 'frozen';

const byCode: Readonly<Record<string, PictureProblem>> = {
  CONTENT_TOO_LONG: 'tooLarge',
  INVALID_INPUT: 'kind',
  TERMS_NOT_APPROVED: 'terms',
  NOT_POSSIBLE_NOW: 'frozen',
  TOO_MANY_ATTEMPTS: 'tooMany',
};
const byStatus: Readonly<Record<number, PictureProblem>> = { 413: 'tooLarge', 429: 'tooMany' };

/** Why a picture was not taken, by the code of the answer; where it has none, as from a server in between, by its status. */
export const problemOf = (status: number, body: unknown): PictureProblem => {
  const code = typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string' ? body.code : '';
  return byCode[code] ?? byStatus[status] ?? 'network';
};
