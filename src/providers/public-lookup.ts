import { lookup as systemLookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { isReservedAddress, reservedAddressCode } from './reserved-address.ts';

/** Resolves a name, as `node:dns` does; called for every connection. */
export type Lookup = LookupFunction;

/**
 * A resolver that finds public addresses and this machine's only, and else fails with `reservedAddressCode`. The
 * addresses that are looked at are those that the socket then connects to, so a name that changes its mind between
 * two look-ups gains nothing. Addresses that stand in the URL itself are not looked up, and have to be refused before.
 */
export function createPublicLookup(lookup: Lookup = systemLookup): Lookup {
  return (hostname, options, callback) => {
    lookup(hostname, options, (error, address, family) => {
      const found =
        typeof address === 'string' ? [address] : (address ?? []).map((one) => one.address);
      const refused = error === null && found.find(isReservedAddress);
      if (!refused) return callback(error, address, family);
      const reason = new Error(`${hostname} resolves to ${refused}, which is no public address`);
      callback(Object.assign(reason, { code: reservedAddressCode }), []);
    });
  };
}
