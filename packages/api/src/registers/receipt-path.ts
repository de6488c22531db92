/** Where a party downloads a receipt, as a paper or as the proof itself. */
export const receiptPath = (globalId: string, kind: 'pdf' | 'json'): string => `/receipts/${encodeURIComponent(globalId)}.${kind}`;
