/** PostgreSQL's and the system's words for a server that is not there, going, coming back, full of connections, or out of room. */
const codes = new Set([
  ...['57P01', '57P02', '57P03', '08000', '08001', '08003', '08004', '08006', '53100', '53300'],
  ...['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH'],
]);

/** pg's own, which carry no code. */
const sentences =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|PostgreSQL says nothing)/;

/** Whether a failure means that the database cannot be reached now: worth another try in a moment, and nobody's fault here (faults I03, I05, I06). */
export const isDatabaseAway = (error: unknown): boolean => {
  for (let one = error; one instanceof Error; one = one.cause) {
    const code = 'code' in one ? one.code : undefined;
    if ((typeof code === 'string' && codes.has(code)) || sentences.test(one.message)) return true;
    if (one instanceof AggregateError && one.errors.some(isDatabaseAway)) return true;
  }
  return false;
};
