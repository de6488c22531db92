import { absent, type MatrixPart } from './matrix.ts';

export const interviewMatrix: MatrixPart = {
  'Query.interview': { absent: () => ({ id: absent('Interview') }) },
};
