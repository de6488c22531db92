import type { NodeLoader } from '../authorization/node-loader.ts';
import { Report } from './report.entity.ts';
import { reportsVisibleTo } from './report-visibility.ts';

export const reportNode: NodeLoader = (id, { em, viewer }) => em.findOne(Report, { $and: [{ id }, reportsVisibleTo(viewer)] });
