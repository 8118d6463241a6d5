import type { Context } from "hono";
import { addressRange, clientAddress, isWithin } from "./address.js";

interface Sources {
  readonly trustedProxies: readonly string[];
  readonly peer: ((c: Context) => string | undefined) | undefined;
}

/** Where connections come from that a proxy makes, and no client on the internet. */
const privateRanges = ["10.0.0.0/8", "127.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "::1", "fc00::/7"];

/** How the address of a request's sender is found. Says once in the log where a proxy seems to be left out. */
export function addressFinder({ trustedProxies, peer }: Sources): (c: Context) => string | undefined {
  const trusted = trustedProxies.map(addressRange);
  const local = privateRanges.map(addressRange);
  let isTold = false;
  return (c) => {
    const forwarded = c.req.header("X-Forwarded-For");
    const address = clientAddress({ peer: peer?.(c), forwarded, trustedProxies: trusted });
    if (!isTold && forwarded !== undefined && address !== undefined && isWithin(address, local)) {
      isTold = true;
      console.warn(`Requests come from ${address} for others. If a proxy is there, name it in trustedProxies.`);
    }
    return address;
  };
}
