import { lookup as systemLookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { Agent, type RequestInit as AgentRequestInit, fetch } from 'undici';
import { isReservedAddress, reservedAddressCode } from './reserved-address.ts';

/** Resolves a name, as `node:dns` does; called for every connection. */
export type Lookup = LookupFunction;

/**
 * A fetch that connects to public addresses and to this machine only. The addresses that are looked at are those
 * that the socket then connects to, so a name that changes its mind between two look-ups gains nothing.
 * Addresses that stand in the URL itself are not looked up, and have to be refused before.
 */
export function createPublicFetch(lookup: Lookup = systemLookup): typeof globalThis.fetch {
  const dispatcher = new Agent({ connect: { lookup: refuseReserved(lookup) } });
  return async (input, init) => {
    // undici is what fetch is made of in Node: only the names of its types differ, and its Response is rebuilt.
    const options = { ...init, dispatcher } as AgentRequestInit;
    const answer: unknown = await fetch(input instanceof Request ? input.url : input, options);
    return answer as Response;
  };
}

function refuseReserved(lookup: Lookup): Lookup {
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
