import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { type Failure, failureOf } from './failure.ts';
import type { Refusal } from './refusals.ts';

type Payload = { readonly errors: readonly Refusal[] };

export type Action<Variables, Done> = {
  /** Resolves with the payload when the act was done, with undefined when it was refused or got no answer. */
  run: (variables: Variables) => Promise<Done | undefined>;
  running: boolean;
  refusals: readonly Refusal[];
  failure: Failure | undefined;
  reset: () => void;
};

/** One mutation of a page: what it refused stands in `refusals`, what went wrong in `failure`; it never throws. */
export const useAction = <Data, Variables extends OperationVariables, Done extends Payload>(
  document: TypedDocumentNode<Data, Variables>,
  payloadOf: (data: Data) => Done,
): Action<Variables, Done> => {
  const [mutate, { loading }] = useMutation<Data, OperationVariables>(document);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [failure, setFailure] = useState<Failure>();
  const reset = () => {
    setRefusals([]);
    setFailure(undefined);
  };
  const run = async (variables: Variables) => {
    reset();
    try {
      const { data } = await mutate({ variables });
      if (!data) return undefined;
      const payload = payloadOf(data);
      setRefusals(payload.errors);
      return payload.errors.length === 0 ? payload : undefined;
    } catch (error) {
      setFailure(failureOf(error));
      return undefined;
    }
  };
  return { run, running: loading, refusals, failure, reset };
};
