import { toBase64 } from '@jobprod/shared/bytes';
import type { Receipt } from '@jobprod/shared/receipt';
import { leafHashOf } from '@jobprod/shared/register-leaf';

export const leafHashText = (entry: Receipt['entry']): string => toBase64(leafHashOf(entry));
