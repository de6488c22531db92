/** What is known of a person. Treat as immutable: what is derived from it is kept per object. */
export interface KnownIdentity {
  firstNames: readonly string[];
  lastNames: readonly string[];
  emails: readonly string[];
  phones: readonly string[];
  handles: readonly string[];
  domains: readonly string[];
  addresses: readonly string[];
  /** Civil dates, `YYYY-MM-DD`. */
  birthDates: readonly string[];
  /** Numbers and references of the person: social security, student card, licence … */
  identifiers: readonly string[];
  /** Found as warnings: an employer or a school narrows down, it does not name. */
  employers: readonly string[];
  schools: readonly string[];
}

export const nothingKnown: KnownIdentity = {
  firstNames: [],
  lastNames: [],
  emails: [],
  phones: [],
  handles: [],
  domains: [],
  addresses: [],
  birthDates: [],
  identifiers: [],
  employers: [],
  schools: [],
};
