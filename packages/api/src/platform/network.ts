import ipaddr from 'ipaddr.js';

/** What one line is given: whoever is behind it chooses the rest of each address. */
const networkBits = 64;

/**
 * The place that an address stands for, where readings, visits and attempts are counted: an IPv4 address however it is written, and of an IPv6 address its network,
 * since one home has 2^64 of them. What is no address is a place of its own.
 */
export const networkOf = (address: string): string => {
  if (!ipaddr.isValid(address)) return address;
  const read = ipaddr.process(address);
  if (read.kind() === 'ipv4') return read.toString();
  const parts = read.toByteArray().map((byte, index) => (index < networkBits / 8 ? byte : 0));
  return `${ipaddr.fromByteArray(parts).toString()}/${networkBits}`;
};
