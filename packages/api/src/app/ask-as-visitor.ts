import type { Language } from '@jobprod/shared/language';
import { type DocumentNode, execute, type GraphQLSchema, parse } from 'graphql';
import { isEnoughForToday } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import { visitor } from '../authorization/viewer.ts';
import { newId } from '../platform/ids.ts';
import type { Services } from '../platform/services.ts';
import { people } from './context.ts';
import type { PersistedDocuments } from './gate/persisted-documents.ts';
import type { Question } from './web-bundle.ts';

/** Nobody's browser: it has no cookie and takes none. */
const noExchange: Context['exchange'] = {
  source: '',
  address: '',
  userAgent: '',
  cookie: () => undefined,
  setCookie: () => undefined,
  clearCookie: () => undefined,
};

/**
 * Answers an operation of our own pages exactly as a visitor's would be, for what the server draws; null where it has none, undefined where this source was told enough today. Media addresses in it open for the
 * reader that the page goes to.
 */
export const askAsVisitor = (schema: GraphQLSchema, services: Services, documents: PersistedDocuments) => {
  const parsed = new Map<string, DocumentNode>();
  const documentOf = (hash: string): DocumentNode | undefined => {
    const text = documents.get(hash);
    const known = parsed.get(hash) ?? (text === undefined ? undefined : parse(text));
    if (known) parsed.set(hash, known);
    return known;
  };
  return async (
    { operationName, sha256Hash, variables }: Question,
    language: Language,
    { reader, source = '' }: { reader?: string | undefined; source?: string } = {},
  ): Promise<unknown> => {
    const document = documentOf(sha256Hash);
    if (!document) return null;
    const contextValue: Context = {
      em: services.orm.em.fork(),
      viewer: visitor(language),
      now: services.clock.now(),
      services,
      people,
      requestId: newId(),
      reader,
      exchange: { ...noExchange, source },
    };
    const { data, errors } = await execute({ schema, document, operationName, variableValues: variables, contextValue });
    // Who has read enough today is told so by the page itself, once it asks (T7).
    if (errors?.some((error) => isEnoughForToday(error))) return undefined;
    if (errors)
      services.log.error({ err: errors[0]?.originalError ?? errors[0], operationName }, 'a page could not be drawn with its data');
    return errors ? null : data;
  };
};
