import { BlockList, isIP } from 'node:net';

/** Networks behind the one who asks: an address there means something else on every machine. Loopback is not in it. */
const reservedNetworks = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  // Azure answers every machine of its own here, the hosted runners of GitHub too.
  '168.63.129.16/32',
  // Link-local: the metadata of every cloud, credentials included.
  '169.254.0.0/16',
  '172.16.0.0/12',
  // Oracle's metadata.
  '192.0.0.0/24',
  '192.168.0.0/16',
];

function createReservedList(): BlockList {
  const list = new BlockList();
  for (const network of reservedNetworks) {
    const [address = '', prefix] = network.split('/');
    list.addSubnet(address, Number(prefix), 'ipv4');
    // The same network behind NAT64.
    list.addSubnet(`64:ff9b::${address}`, 96 + Number(prefix), 'ipv6');
  }
  list.addAddress('::', 'ipv6');
  list.addSubnet('fc00::', 7, 'ipv6');
  list.addSubnet('fe80::', 10, 'ipv6');
  list.addSubnet('fec0::', 10, 'ipv6');
  return list;
}

const reserved = createReservedList();

/** Code of the error with which a connection to such an address is refused. */
export const reservedAddressCode = 'ERR_RESERVED_ADDRESS';

/**
 * Whether an address is private, link-local or otherwise no host of the internet; IPv4 inside of IPv6 too.
 * @param address as the resolver or a URL writes it, with or without brackets; false for a name
 */
export function isReservedAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  const family = isIP(bare);
  return family !== 0 && reserved.check(bare, family === 6 ? 'ipv6' : 'ipv4');
}
