/** A wrong setting stops the start with its name and what is accepted; the value itself may be a secret and is not repeated. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}
