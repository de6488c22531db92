/** What a mutation answers when it says no: the sentence is in the reader's language already. */
export type Refusal = { readonly code: string; readonly message: string; readonly path?: readonly string[] | null };

const fieldOf = ({ path }: Refusal): string => (path ?? []).filter((step, index) => !(index === 0 && step === 'input')).join('.');

/** The refusals that belong beside a field, by the field's name (`email`, `experiences.0.role`). */
export const fieldErrors = (refusals: readonly Refusal[]): Record<string, string> =>
  Object.fromEntries(refusals.filter((refusal) => fieldOf(refusal) !== '').map((refusal) => [fieldOf(refusal), refusal.message]));

/** The others, for the head of the form; and those whose field is not on this page. */
export const otherRefusals = (refusals: readonly Refusal[], fields: readonly string[]): Refusal[] =>
  refusals.filter((refusal) => !fields.includes(fieldOf(refusal)));
