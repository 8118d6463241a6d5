/** A UUID of version 7 (RFC 9562, section 5.7): milliseconds since 1970, then 74 random bits. Sorts by time. */
export function uuidv7(now = Date.now()): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const time = now.toString(16).padStart(12, "0");
  const random = Array.from(bytes.subarray(6), (byte) => byte.toString(16).padStart(2, "0")).join("");
  const variant = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const tail = variant.toString(16) + random.slice(6);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${random.slice(1, 4)}-${tail.slice(0, 4)}-${tail.slice(4)}`;
}
