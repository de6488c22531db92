import type { Context } from './context.ts';
import type { Finding, FindingReason } from './finding.ts';
import type { NameForm } from './name-reading.ts';
import type { OtherUse } from './name-words.ts';

export type Verdict = Pick<Finding, 'severity' | 'reason'>;

export interface NameCase {
  form: NameForm;
  use: OtherUse;
  context: Context;
  /** The other half of the full name, or its initial, stands beside it. */
  completed: boolean;
  /** Some letters were borrowed from another script: nobody does so by accident. */
  disguised: boolean;
  /** Capitals prove nothing on this line. */
  caseless: boolean;
  glued: boolean;
}

const block = (reason: FindingReason): Verdict => ({ severity: 'block', reason });
const warning = (reason: FindingReason): Verdict => ({ severity: 'warning', reason });

const certainReason = ({ form }: NameCase): FindingReason => {
  if (form.kind === 'diminutive') return 'diminutive';
  if (form.how === 'part') return 'name-part';
  return form.how === 'variant' ? 'name-transliterated' : 'name';
};
const doubtReason = ({ form, use }: NameCase): FindingReason => {
  if (form.kind === 'diminutive') return 'diminutive-or-word';
  return use === 'brand' || use === 'homonym' ? 'name-or-brand' : 'name-or-word';
};

/** « Mme Petit », « je m’appelle Rose », « Rose Marin »: the sentence itself says that this is a name. */
const isNamed = ({ context, completed, use }: NameCase) =>
  completed ||
  (context.titled && (context.capital || use === 'none')) ||
  (context.introduced && (!context.introducedByBeing || (context.capital && use !== 'brand')));

/** A capital in the middle of a sentence, with nothing that makes it a thing, a place or somebody else. */
const isCapitalOfName = ({ context, caseless, use }: NameCase) => {
  if (!context.capital || caseless || context.opensSentence) return false;
  if (context.ofCompany || context.ofPlace() || context.besideCapital()) return false;
  return use === 'word' || use === 'grammar' ? !context.determined : !context.strictlyDetermined;
};

const startsAsPerson = ({ context, caseless, use }: NameCase) => {
  if (!context.capital || caseless || context.determined || context.ofCompany) return false;
  return context.acts() || context.aged() || (context.opensSentence && (use === 'both' || use === 'homonym') && context.apposed());
};

/** How sure it is that a form of the person's names, written exactly, is meant as their name. */
export const verdictFor = (given: NameCase): Verdict | undefined => {
  const { form, use, context, disguised, caseless } = given;
  const named = isNamed(given);
  if (named || disguised) return block(disguised && !named ? 'name-altered' : certainReason(given));
  if (form.key.length === 2 || form.how === 'coined') {
    if (!context.capital || caseless) return undefined;
    return use === 'none' && isCapitalOfName(given)
      ? block(certainReason(given))
      : use === 'grammar'
        ? undefined
        : warning(doubtReason(given));
  }
  switch (use) {
    case 'none':
      if (context.ofPlace()) return warning('name-of-place');
      if (context.inCompanyName()) return warning('name-or-brand');
      if (form.kind === 'diminutive' && form.key.length <= 3 && !context.capital) return warning('diminutive-or-word');
      // « un fleuriste », in small letters: a word we do not know, sooner than Mr Fleuriste.
      if (!context.capital && context.strictlyDetermined) return warning('name-or-word');
      return form.how === 'variant' && !context.capital ? warning(doubtReason(given)) : block(certainReason(given));
    case 'name':
      if (context.ofPlace()) return warning('name-of-place');
      if (context.inCompanyName()) return warning('name-or-brand');
      if (form.kind === 'diminutive' && !context.capital) return warning('diminutive-or-word');
      return context.strictlyDetermined ? warning(doubtReason(given)) : block(certainReason(given));
    case 'both':
    case 'homonym':
    case 'word':
      // « petit-déjeuner », « pierre-ponce »: one word of two.
      if (!context.capital && context.hyphenated && !given.glued) return undefined;
      return isCapitalOfName(given) || startsAsPerson(given) ? block(certainReason(given)) : warning(doubtReason(given));
    case 'brand':
      return warning(doubtReason(given));
    case 'grammar':
      return isCapitalOfName(given) || startsAsPerson(given) ? warning(doubtReason(given)) : undefined;
  }
};
