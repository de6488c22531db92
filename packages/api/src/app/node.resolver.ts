import { limits } from '@jobprod/shared/limits';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { badInput } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import { fromGlobalId } from '../platform/graphql/global-id.ts';
import { NodeType } from '../platform/graphql/node.types.ts';
import { rememberType } from './node-types.ts';
import { nodeLoaders } from './nodes.ts';

const load = async (globalId: string, context: Context): Promise<object | null> => {
  const { type = '', id = '' } = fromGlobalId(globalId) ?? {};
  const row = (await nodeLoaders.get(type)?.(id, context)) ?? null;
  return row && rememberType(row, type);
};

@Resolver()
export class NodeResolver {
  @Query(() => NodeType, {
    nullable: true,
    description: 'Anything with an id, where the viewer may see it; null for what is hidden and what is absent alike.',
  })
  node(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<object | null> {
    return load(id, context);
  }

  @Query(() => [NodeType], {
    nullable: 'items',
    description: 'Up to 100 at once, in the order asked; null in the place of what is hidden or absent.',
  })
  nodes(
    @Arg('ids', () => [ID], { description: 'Global ids, of whatever types.' }) ids: string[],
    @Ctx() context: Context,
  ): Promise<(object | null)[]> {
    if (ids.length > limits.pageSize) throw badInput(`Ask for ${limits.pageSize} ids at most`);
    return Promise.all(ids.map((id) => load(id, context)));
  }
}
