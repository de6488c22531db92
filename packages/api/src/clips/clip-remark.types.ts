import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, Float, ID, InputType, ObjectType } from 'type-graphql';

@ObjectType('ClipRemark', { description: 'What the candidate wants changed in a version, and where in it.' })
export class ClipRemarkType {
  @Field(() => ID, { description: 'What it goes by.' })
  id!: string;

  @Field(() => String, { description: 'In their words.' })
  text!: string;

  @Field(() => GraphQLDateTimeISO, { description: 'When it was made.' })
  madeAt!: Date;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'When an editor said that it is dealt with; null: not yet.' })
  dealtWithAt?: Date | null;
}

@InputType()
export class ClipRemarkInput {
  @Field(() => String, { description: 'What to change.' })
  text!: string;

  @Field(() => Float, { description: 'Where in the clip, in seconds.' })
  atSeconds!: number;
}
