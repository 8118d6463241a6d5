/** The bits of an address behind its family: `4:0111…` or `6:0010…`. A range is the beginning of one. */
type Bits = string;

export type AddressRange = Bits;

export interface Hops {
  /** The other end of the connection. */
  readonly peer: string | undefined;
  /** `X-Forwarded-For`: each proxy adds, at the end, whom it was called by. */
  readonly forwarded: string | undefined;
  readonly trustedProxies: readonly AddressRange[];
}

/**
 * The address of whoever sent a request: the nearest that is no trusted proxy. What a client writes into the header
 * stands before what a trusted proxy adds, so it is never come to.
 */
export function clientAddress({ peer, forwarded, trustedProxies }: Hops): string | undefined {
  let nearest: Bits | undefined;
  for (const hop of [...(forwarded?.split(",") ?? []), peer ?? ""].toReversed()) {
    const bits = bitsOf(withoutPort(hop.trim()));
    nearest = bits ?? nearest;
    if (bits === undefined || !trustedProxies.some((range) => bits.startsWith(range))) break;
  }
  return nearest && spell(nearest);
}

/** An address as limits count it: of IPv6, the /64 that one subscriber has to choose from. */
export function addressKey(address: string | undefined): string {
  if (address === undefined) return "unknown";
  return address.includes(":") ? `${address.split(":").slice(0, 4).join(":")}::/64` : address;
}

export function isWithin(address: string, ranges: readonly AddressRange[]): boolean {
  const bits = bitsOf(address);
  return bits !== undefined && ranges.some((range) => bits.startsWith(range));
}

/** `10.0.0.0/8`, or an address alone; throws where it is neither. */
export function addressRange(text: string): AddressRange {
  const [address = "", length] = text.split("/");
  const bits = bitsOf(address);
  const all = (bits?.length ?? 0) - family.length;
  const prefix = length === undefined ? all : /^\d{1,3}$/.test(length) ? Number(length) : Number.NaN;
  if (bits !== undefined && prefix <= all) return bits.slice(0, family.length + prefix);
  throw new Error(`trustedProxies: ${JSON.stringify(text)} is neither an address nor a range such as 10.0.0.0/8`);
}

const family = "4:";

function bitsOf(address: string): Bits | undefined {
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(address)) {
    const bytes = address.split(".").map(Number);
    return bytes.some((byte) => byte > 255) ? undefined : `4:${binary(bytes, 8)}`;
  }
  const groups = groupsOf(address);
  if (groups === undefined) return undefined;
  const bits = binary(groups, 16);
  return bits.startsWith(mapped) ? `4:${bits.slice(mapped.length)}` : `6:${bits}`;
}

/** Before an IPv4 address that is spelled as one of IPv6: `::ffff:192.0.2.1`. */
const mapped = "0".repeat(80) + "1".repeat(16);

/** The eight groups of an IPv6 address. URLs have them in one form (WHATWG URL, IPv6 serializer). */
function groupsOf(address: string): number[] | undefined {
  const url = `http://[${address}]`;
  if (!/^[0-9a-f:.]+$/i.test(address) || !URL.canParse(url)) return undefined;
  const [head = [], tail = []] = new URL(url).hostname
    .slice(1, -1)
    .split("::")
    .map((part) => (part === "" ? [] : part.split(":")));
  const zeros = Array.from({ length: 8 - head.length - tail.length }, () => "0");
  return [...head, ...zeros, ...tail].map((group) => Number.parseInt(group, 16));
}

function binary(numbers: readonly number[], width: number): string {
  return numbers.map((number) => number.toString(2).padStart(width, "0")).join("");
}

/** One spelling for each address: `192.0.2.1`, or eight groups without abbreviation. */
function spell(bits: Bits): string {
  const [width, base, between] = bits.startsWith("4") ? ([8, 10, "."] as const) : ([16, 16, ":"] as const);
  const parts = bits.slice(family.length).match(new RegExp(`.{${width}}`, "g")) ?? [];
  return parts.map((part) => Number.parseInt(part, 2).toString(base)).join(between);
}

/** Some proxies add the port: `192.0.2.1:4711`, `[2001:db8::1]:4711`. */
function withoutPort(hop: string): string {
  return /^\[(.+)\](?::\d+)?$/.exec(hop)?.[1] ?? /^([\d.]+):\d+$/.exec(hop)?.[1] ?? hop;
}
