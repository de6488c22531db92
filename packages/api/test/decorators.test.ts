import 'reflect-metadata';
import { Entity, PrimaryKey, Property, ReflectMetadataProvider } from '@mikro-orm/decorators/legacy';
import { MikroORM } from '@mikro-orm/postgresql';
import { printSchema } from 'graphql';
import { buildSchema, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import { expect, inject, it } from 'vitest';

@Entity()
class Probe {
  @PrimaryKey()
  id: string = '';

  @Property()
  count: number = 0;

  @Property({ nullable: true })
  at?: Date;
}

@ObjectType()
class Seen {
  @Field(() => ID)
  id: string = '';

  @Field()
  at: Date = new Date(0);
}

@Resolver()
class SeenResolver {
  @Query(() => Seen)
  seen(): Seen {
    return new Seen();
  }
}

it('decorated properties keep their types: MikroORM and type-graphql read them', async () => {
  expect(Reflect.getMetadata('design:type', Probe.prototype, 'count')).toBe(Number);
  expect(Reflect.getMetadata('design:type', Probe.prototype, 'at')).toBe(Date);
  const orm = await MikroORM.init({ clientUrl: inject('adminUrl'), entities: [Probe], metadataProvider: ReflectMetadataProvider });
  expect(await orm.schema.getCreateSchemaSQL()).toContain('"count" int not null default 0, "at" timestamptz null');
  await orm.close();
  expect(printSchema(await buildSchema({ resolvers: [SeenResolver] }))).toMatch(/at: DateTime(ISO)?!/);
});
