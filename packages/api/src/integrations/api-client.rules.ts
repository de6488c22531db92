import { allow } from 'graphql-shield';
import { type Rules, type ShieldRule, viewerRule } from '../authorization/define-rule.ts';
import { ownerOf } from './api-client-owner.ts';

const keepsPrograms: ShieldRule = viewerRule(
  'a recruiter for their company, or an administrator for JobProd',
  (viewer) => ownerOf(viewer) !== undefined,
);

export const apiClientRules: Rules = {
  Query: { apiClients: keepsPrograms },
  Mutation: { createApiClient: keepsPrograms, rotateApiClientSecret: keepsPrograms, revokeApiClient: keepsPrograms },
  Viewer: { apiClient: allow },
  Company: { apiClients: allow },
  ApiClient: { '*': allow },
  CreateApiClientPayload: { '*': allow },
  RotateApiClientSecretPayload: { '*': allow },
  RevokeApiClientPayload: { '*': allow },
};
