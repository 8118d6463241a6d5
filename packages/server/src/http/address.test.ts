import { describe, expect, it } from "vitest";
import { addressKey, addressRange, clientAddress } from "./address.js";

describe("the address of a client", () => {
  it.each<[string, string | undefined, string | undefined, string[], string | undefined]>([
    ["is the connection's", "192.0.2.1", undefined, [], "192.0.2.1"],
    ["is not what the client says", "192.0.2.1", "198.51.100.7", [], "192.0.2.1"],
    ["is what a trusted proxy adds", "10.0.0.2", "198.51.100.7", ["10.0.0.0/8"], "198.51.100.7"],
    ["is not what stands before that", "10.0.0.2", "203.0.113.9, 198.51.100.7", ["10.0.0.0/8"], "198.51.100.7"],
    ["is behind every trusted proxy", "10.0.0.2", "198.51.100.7, 10.0.0.3", ["10.0.0.0/8"], "198.51.100.7"],
    ["is the proxy's where that says nothing", "10.0.0.2", undefined, ["10.0.0.0/8"], "10.0.0.2"],
    ["is the proxy's where what it says is no address", "10.0.0.2", "198.51.100.7, unknown", ["10.0.0.2"], "10.0.0.2"],
    ["has no port", "::1", "203.0.113.9, 198.51.100.7:4711", ["::1"], "198.51.100.7"],
    ["has no brackets", "::1", "[2001:db8::1]:4711", ["::1"], "2001:db8:0:0:0:0:0:1"],
    ["is IPv4 where it is spelled as IPv6", "::ffff:10.0.0.2", undefined, [], "10.0.0.2"],
    ["is matched in its own family", "8000::1", "198.51.100.7", ["128.0.0.0/1"], "8000:0:0:0:0:0:0:1"],
    ["is unknown without a connection", undefined, "198.51.100.7", ["0.0.0.0/0"], undefined],
    ["is unknown where it is none", "300.1.1.1", undefined, [], undefined],
  ])("%s", (_name, peer, forwarded, proxies, want) => {
    expect(clientAddress({ peer, forwarded, trustedProxies: proxies.map(addressRange) })).toBe(want);
  });

  it.each([
    ["192.0.2.1", "192.0.2.1"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
    [undefined, "unknown"],
  ])("%s counts as %s", (address, want) => {
    expect(addressKey(address)).toBe(want);
  });

  it.each(["proxy.example", "10.0.0.0/33", "10.0.0.0/x", "10.0.0.0/", "1.2.3", "::1]/8"])("%s is no range", (text) => {
    expect(() => addressRange(text)).toThrow("trustedProxies");
  });
});
