import fc from "fast-check";

const digits = (count: number) => fc.nat({ max: 10 ** count - 1 }).map((value) => String(value).padStart(count, "0"));

const dates = fc.date({ min: new Date("1970-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
const times = fc.tuple(fc.nat(23), fc.nat(59), fc.nat(59)).map((parts) => parts.map(padded).join(":"));
const words = fc.string({ unit: fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz"), minLength: 3, maxLength: 10 });
const hosts = words.map((word) => `${word}.example.com`);
// fast-check's own takes a second to be made
const addresses = fc
  .tuple(hosts, words, fc.boolean())
  .map(([host, word, isAsked]) => `https://${host}/${word}${isAsked ? "?q=1" : ""}`);

/** Texts of a format of JSON Schema (Validation, section 7.3) or OpenAPI; of others, any text is tried. */
export const formatArbitraries: Readonly<Record<string, fc.Arbitrary<string>>> = {
  // half of them to the second, which is all that some columns hold
  "date-time": fc.tuple(dates, fc.boolean()).map(([date, isWhole]) => (isWhole ? toSecond(date) : date.toISOString())),
  date: dates.map((date) => date.toISOString().slice(0, 10)),
  time: times.map((time) => `${time}Z`),
  duration: fc.tuple(fc.nat(30), fc.nat(23)).map(([days, hours]) => `P${days}DT${hours}H`),
  uuid: fc.uuid(),
  email: fc.tuple(words, digits(4)).map(([word, number]) => `${word}.${number}@example.com`),
  "idn-email": words.map((word) => `${word}ö@example.com`),
  hostname: hosts,
  "idn-hostname": hosts,
  ipv4: fc.ipV4(),
  ipv6: fc.ipV6(),
  uri: addresses,
  url: addresses,
  iri: addresses,
  "uri-reference": words.map((word) => `/${word}`),
  "iri-reference": words.map((word) => `/${word}`),
  "uri-template": words.map((word) => `/${word}/{id}`),
  "json-pointer": words.map((word) => `/${word}/0`),
  "relative-json-pointer": words.map((word) => `0/${word}`),
  regex: words.map((word) => `^${word}+$`),
  byte: fc.uint8Array({ maxLength: 12 }).map((bytes) => btoa(String.fromCharCode(...bytes))),
  binary: words,
  int32: fc.integer().map(String),
  int64: fc.maxSafeInteger().map(String),
};

function padded(value: number): string {
  return String(value).padStart(2, "0");
}

function toSecond(date: Date): string {
  return date.toISOString().replace(/\.\d+/, "");
}
