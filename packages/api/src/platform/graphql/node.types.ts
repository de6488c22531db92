import { Field, ID, InterfaceType } from 'type-graphql';

/** Types that implement it have their `id` made global in `app/schema.ts`, from the row's own `id`. */
@InterfaceType('Node', { description: 'A thing with an id of its own, to be read again by `node(id:)`.' })
export abstract class NodeType {
  @Field(() => ID, { description: 'Opaque, global, never reused.' })
  id!: string;
}
