import type { NodeLoader } from '../authorization/node-loader.ts';
import { Interview } from './interview.entity.ts';
import { interviewsVisibleTo } from './interview-visibility.ts';

export const interviewNode: NodeLoader = (id, { em, viewer, now }) =>
  em.findOne(Interview, { $and: [{ id }, interviewsVisibleTo(viewer, now)] });
