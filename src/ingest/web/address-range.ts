import ipaddr from 'ipaddr.js';

/**
 * Is this IP address one of the open internet? Loopback, private, link-local, shared, multicast and reserved ones are not, and
 * none of the IPv6 ranges that carry an IPv4 address to somebody else's network (6to4, Teredo, NAT64); an IPv4 address in IPv6
 * clothing counts as itself. What is no address is not public.
 */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  if (!ipaddr.isValid(bare)) return false;
  return ipaddr.process(bare).range() === 'unicast';
}
