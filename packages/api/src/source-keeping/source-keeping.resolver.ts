import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../authorization/context.ts';
import { ClipSourceType } from '../clips/clip.types.ts';
import type { ClipSource } from '../clips/clip-source.entity.ts';
import { daysOf, keptUntilSql } from './kept-until.ts';

@Resolver(() => ClipSourceType)
export class SourceKeepingResolver {
  @FieldResolver(() => GraphQLDateTimeISO, {
    nullable: true,
    description:
      'Until when its bytes are kept, as things stand: an approved clip brings it forward, an open dispute or a lock puts it off. Null once they are gone.',
  })
  async keptUntil(@Root() { id, storeKey }: ClipSource, @Ctx() { em, services }: Context): Promise<Date | null> {
    if (!storeKey) return null;
    const [row] = await em.execute<{ until: string | null }[]>(
      `select to_json(${keptUntilSql}) #>> '{}' as until from clip_source s where s.id = ?`,
      [...daysOf(services.settings.sourceDays), id],
    );
    return row?.until ? new Date(row.until) : null;
  }
}
